using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Specs.Binding.Arguments;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Binding.Texts;
using McpGen.Specs.Manifest;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding;

/// <summary>Writes a tool's entry of <c>tools/list</c>: one line for each argument, compact inside.</summary>
internal sealed class ToolDefinition(string name, ToolEntry tool, Operation operation)
{
    private static readonly HashSet<string> Safe = ["GET", "HEAD", "OPTIONS", "TRACE", "QUERY"];
    private static readonly HashSet<string> Overwriting = ["PUT", "DELETE"];

    /// <summary>The definition.</summary>
    /// <param name="inputSchema">What <see cref="InputSchema"/> wrote.</param>
    /// <param name="outputSchema">The schema of the answer; null when none is declared.</param>
    public string Write(string inputSchema, string? outputSchema)
    {
        var title = Title();
        var definition = new StringBuilder()
            .Append("{\n  \"name\": ").Append(JsonLiteral.String(name))
            .Append(",\n  \"title\": ").Append(JsonLiteral.String(title))
            .Append(",\n  \"description\": ").Append(JsonLiteral.String(Description()))
            .Append(",\n  \"inputSchema\": ").Append(inputSchema);
        if (outputSchema is not null)
        {
            definition.Append(",\n  \"outputSchema\": ").Append(outputSchema);
        }

        return definition.Append(",\n  \"annotations\": ").Append(Annotations(title)).Append("\n}").ToString();
    }

    /// <summary>The schema of the arguments.</summary>
    public static string InputSchema(IReadOnlyList<ArgumentSlot> arguments, ShapeGraph graph)
    {
        var shapes = new ShapeJson(graph);
        var lines = new List<string> { "\"type\": \"object\"" };
        if (arguments.Count > 0)
        {
            lines.Add("\"properties\": {\n      " + string.Join(",\n      ", arguments.Select(argument => JsonLiteral.String(argument.Name) + ": " + shapes.Write(argument.Use))) + "\n    }");
        }

        var required = arguments.Where(static argument => argument.Required).Select(static argument => JsonLiteral.String(argument.Name)).ToList();
        if (required.Count > 0)
        {
            lines.Add("\"required\": [" + string.Join(",", required) + "]");
        }

        lines.Add("\"additionalProperties\": false");
        var definitions = graph.Definitions.Select(shape => JsonLiteral.String(graph.DefinitionOf(shape)!) + ": " + shapes.WriteDefinition(shape)).ToList();
        if (definitions.Count > 0)
        {
            lines.Add("\"$defs\": {\n      " + string.Join(",\n      ", definitions) + "\n    }");
        }

        return "{\n    " + string.Join(",\n    ", lines) + "\n  }";
    }

    private string Title() =>
        DescriptionText.CleanLine(tool.Title, DescriptionText.TitleLimit)
        ?? DescriptionText.CleanLine(operation.Summary, DescriptionText.TitleLimit)
        ?? Naming.Words.Sentence(name);

    private string Description() =>
        DescriptionText.Clean(tool.Description, DescriptionText.ToolLimit)
        ?? DescriptionText.Clean(operation.Description, DescriptionText.ToolLimit)
        ?? DescriptionText.Clean(operation.Summary, DescriptionText.ToolLimit)
        ?? DescriptionText.CleanLine($"{operation.Entry.Method} {operation.Entry.Path}", DescriptionText.ToolLimit)!;

    private string Annotations(string title)
    {
        var stated = tool.Annotations;
        var method = operation.Entry.Method.ToUpperInvariant();
        var readOnly = stated.ReadOnly ?? Safe.Contains(method);
        return new JsonObjectText()
            .AddText("title", title)
            .Add("readOnlyHint", Flag(readOnly))
            .Add("destructiveHint", Flag(stated.Destructive ?? (!readOnly && Overwriting.Contains(method))))
            .Add("idempotentHint", Flag(stated.Idempotent ?? (readOnly || Overwriting.Contains(method))))
            .Add("openWorldHint", Flag(stated.OpenWorld ?? true))
            .ToString();
    }

    private static string Flag(bool value) => value ? "true" : "false";
}
