using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Specs.Binding.Arguments;
using McpGen.Specs.Binding.Extensions;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Binding.Texts;
using McpGen.Specs.Manifest;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding;

/// <summary>Writes a tool's entry of <c>tools/list</c>: one line for each argument, compact inside.</summary>
/// <param name="name">The tool's name.</param>
/// <param name="tool">What the manifest says.</param>
/// <param name="extension">What extensions of the document say.</param>
/// <param name="operation">What the document says.</param>
/// <param name="texts">What of that may be shown.</param>
internal sealed class ToolDefinition(string name, ToolEntry tool, ToolExtension extension, Operation operation, DocumentTexts texts)
{
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
    public static string InputSchema(IReadOnlyList<ArgumentSlot> arguments, ShapeGraph graph, DocumentTexts texts)
    {
        var shapes = new ShapeJson(graph, texts);
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
        texts.ShownLine(tool.Title, DescriptionText.TitleLimit)
        ?? texts.ShownLine(extension.Title?.Scalar, DescriptionText.TitleLimit)
        ?? texts.ShownLine(operation.Summary, DescriptionText.TitleLimit)
        ?? Naming.Words.Sentence(name);

    private string Description() =>
        texts.Shown(tool.Description, DescriptionText.ToolLimit)
        ?? texts.Shown(extension.Description?.Scalar, DescriptionText.ToolLimit)
        ?? texts.Shown(operation.Description, DescriptionText.ToolLimit)
        ?? Neutral();

    /// <summary>What can be said without a description that may be shown.</summary>
    private string Neutral()
    {
        var summary = texts.Shown(operation.Summary, DescriptionText.ToolLimit);
        var place = DescriptionText.CleanLine($"{operation.Entry.Method} {operation.Entry.Path}", DescriptionText.ToolLimit)!;
        var isReplaced = operation.Description is not null || extension.Description is not null;
        return summary is null ? place : isReplaced ? $"{place}: {summary}" : summary;
    }

    private string Annotations(string title)
    {
        var stated = tool.Annotations;
        var wished = extension.Annotations;
        var method = MethodHints.Of(operation.Entry.Method, stated.ReadOnly ?? wished.ReadOnly);
        return new JsonObjectText()
            .AddText("title", title)
            .Add("readOnlyHint", Flag(method.ReadOnly))
            .Add("destructiveHint", Flag(stated.Destructive ?? wished.Destructive ?? method.Destructive))
            .Add("idempotentHint", Flag(stated.Idempotent ?? wished.Idempotent ?? method.Idempotent))
            .Add("openWorldHint", Flag(stated.OpenWorld ?? wished.OpenWorld ?? method.OpenWorld))
            .ToString();
    }

    private static string Flag(bool? value) => value == true ? "true" : "false";
}
