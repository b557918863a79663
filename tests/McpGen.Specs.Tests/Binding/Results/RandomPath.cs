using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Tests.Binding.Results;

/// <summary>Makes paths by walking a schema on foot: one branch, one member, one step after the other.</summary>
internal sealed class RandomPath(Random random)
{
    private const string Odd = "ŧ";

    private sealed record Found(string Path, string Name, int Start);

    /// <summary>A path that the answer has; null when there is none to be found.</summary>
    public string? Good(IReadOnlyList<Schema> answer) => Walk(answer) is { } found ? found.Path : null;

    /// <summary>The path with the last name spelled wrong, and the name; null when the last name is too short to be recognised.</summary>
    public (string Path, string Name)? Misspelled(IReadOnlyList<Schema> answer)
    {
        if (Walk(answer) is not { Name.Length: > 3 } found || found.Path[found.Start] == '"')
        {
            return null;
        }

        var middle = found.Start + (found.Name.Length / 2);
        return (found.Path[..middle] + Odd + found.Path[middle..], found.Name);
    }

    private Found? Walk(IReadOnlyList<Schema> answer)
    {
        Found? found = null;
        var path = "";
        var schema = answer[random.Next(answer.Count)];
        for (var depth = random.Next(1, 6); depth > 0; depth--)
        {
            var lists = 0;
            var properties = Members(schema);
            while (properties.Count == 0 && lists < 4 && Item(schema) is { } item)
            {
                schema = item;
                lists++;
                properties = Members(schema);
            }

            if (properties.Count == 0)
            {
                break;
            }

            var property = properties[random.Next(properties.Count)];
            path += string.Concat(Enumerable.Repeat("[]", lists)) + (path.Length + lists > 0 ? "." : "");
            found = new(path + Written(property.Name), property.Name, path.Length);
            path = found.Path;
            schema = property.Schema;
        }

        return found;
    }

    private List<SchemaProperty> Members(Schema schema) =>
        [.. Branch(schema).Where(static part => (part.Types & SchemaTypes.Object) != 0).SelectMany(static part => part.Properties).Where(static property => property.Schema.Boolean != false)];

    private Schema? Item(Schema schema) => Branch(schema).Where(static part => (part.Types & SchemaTypes.Array) != 0).Select(static part => part.Items ?? (part.PrefixItems.Count > 0 ? part.PrefixItems[0] : null)).OfType<Schema>().FirstOrDefault();

    /// <summary>A schema with all of its allOf and one of each union.</summary>
    private List<Schema> Branch(Schema schema)
    {
        var parts = new List<Schema>();
        var open = new Queue<Schema>([schema]);
        while (open.Count > 0 && parts.Count < 100)
        {
            var next = open.Dequeue();
            if (parts.Contains(next))
            {
                continue;
            }

            parts.Add(next);
            foreach (var part in next.AllOf.Concat(One(next.OneOf)).Concat(One(next.AnyOf)))
            {
                open.Enqueue(part);
            }
        }

        return parts;
    }

    private IEnumerable<Schema> One(IReadOnlyList<Schema> union) => union.Count == 0 ? [] : [union[random.Next(union.Count)]];

    private static string Written(string name) =>
        name.Length > 0 && name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-') ? name : "\"" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
