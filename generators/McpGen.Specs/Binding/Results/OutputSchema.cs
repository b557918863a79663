using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Binding.Texts;
using McpGen.Specs.Manifest;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Patterns;

namespace McpGen.Specs.Binding.Results;

/// <summary>The schema of what a tool shows of its upstream's answer.</summary>
internal sealed class OutputSchema
{
    private OutputSchema(string json, ShapeUse root, bool isTooLarge)
    {
        (Json, Root, IsTooLarge) = (json, root, isTooLarge);
    }

    /// <summary>JSON Schema 2020-12, laid out for a definition.</summary>
    public string Json { get; }

    /// <summary>What it says, to be checked.</summary>
    public ShapeUse Root { get; }

    /// <summary>Whether it is larger than anything that could be shown.</summary>
    public bool IsTooLarge { get; }

    /// <summary>Whether every answer is an object, as revisions of MCP before 2026-07-28 demand.</summary>
    public bool IsOfObject => Json.StartsWith("{\n    \"type\": \"object\"", System.StringComparison.Ordinal);

    /// <summary>The same for clients that know objects only: the answer is the member <c>result</c>.</summary>
    public string Wrapped
    {
        get
        {
            // References are resolved from the root, so the definitions stay there.
            var members = Json.Split('\n');
            var definitions = System.Array.FindIndex(members, static line => line == "    \"$defs\": {");
            var end = definitions < 0 ? members.Length - 1 : definitions;
            var inner = string.Join("\n", members.Skip(1).Take(end - 1)).TrimEnd(',');
            var rest = definitions < 0 ? "" : ",\n" + string.Join("\n", members.Skip(definitions).Take(members.Length - 1 - definitions));
            return $"{{\n    \"type\": \"object\",\n    \"properties\": {{\n      \"result\": {{\n{Deeper(inner)}\n      }}\n    }},\n    \"required\": [\"result\"]{rest}\n  }}";
        }
    }

    /// <summary>The schema of an operation's JSON answer; null when the document does not describe it.</summary>
    public static OutputSchema? Of(Operation operation, ResultEntry entry, ProjectionModel? projection, RedactSection? redact, CheckablePatterns patterns, DocumentTexts texts)
    {
        var answer = JsonAnswer.Of(operation);
        if (answer.Schemas.Count == 0)
        {
            return null;
        }

        var shapes = new ShapeBuilder(patterns, ofAnswers: true);
        var uses = answer.Schemas.Select(shapes.Use).ToList();
        var whole = uses.Count == 1 ? uses[0] : new ShapeUse(new() { Unions = { uses } });
        var root = new ShownShapes(entry.Output == OutputMode.Strict, redact, entry.MaxItems).Root(whole, projection);
        foreach (var schema in shapes.Visited)
        {
            texts.Add(schema.Node["description"]);
        }

        return shapes.IsTooLarge ? new("{}", root, true) : new(Write(root, texts), root, false);
    }

    private static string Write(ShapeUse root, DocumentTexts texts)
    {
        var graph = new ShapeGraph([root]);
        var shapes = new ShapeJson(graph, texts);
        var definitions = graph.Definitions.Aggregate(new JsonObjectText(), (all, shape) => all.Add(graph.DefinitionOf(shape)!, shapes.WriteDefinition(shape))).ToString();
        var json = shapes.Write(root);
        var all = definitions == "{}" ? json : json.Substring(0, json.Length - 1) + (json == "{}" ? "" : ",") + "\"$defs\":" + definitions + "}";
        return JsonLayout.Object(all, "  ", "properties", "$defs");
    }

    private static string Deeper(string text) => string.Join("\n", text.Split('\n').Select(static line => "    " + line));
}
