using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Tests.OpenApi;

/// <summary>Asks a document for everything it can tell.</summary>
internal sealed class Walk
{
    private readonly HashSet<Schema> _seen = [];

    public int Operations { get; private set; }

    public int Parameters { get; private set; }

    public int Schemas => _seen.Count;

    public List<Problem> Problems { get; } = [];

    public void Through(OpenApiDocument document)
    {
        Problems.AddRange(document.Problems);
        Problems.AddRange(document.ListingProblems);
        _ = document.FirstAbsoluteServer;
        foreach (var entry in document.Operations)
        {
            var operation = document.Read(entry, Problems);
            Operations++;
            Parameters += operation.Parameters.Count;
            var media = (operation.Body?.Content ?? []).Concat(operation.Responses.SelectMany(response => response.Content));
            Through(operation.Parameters.Select(parameter => parameter.Schema).Concat(media.Select(type => type.Schema)));
        }
    }

    private void Through(IEnumerable<Schema?> roots)
    {
        var open = new Stack<Schema?>(roots);
        while (open.TryPop(out var schema))
        {
            if (schema is null || !_seen.Add(schema))
            {
                continue;
            }

            Problems.AddRange(schema.Problems);
            Schema?[] single = [schema.Items, schema.AdditionalProperties, schema.Not];
            var named = schema.Properties.Concat(schema.PatternProperties).Select(property => property.Schema);
            var mapped = schema.Discriminator?.Mapping.Values ?? [];
            foreach (var child in single.Concat(named).Concat(mapped).Concat(schema.AllOf).Concat(schema.OneOf).Concat(schema.AnyOf).Concat(schema.PrefixItems))
            {
                open.Push(child);
            }
        }
    }
}
