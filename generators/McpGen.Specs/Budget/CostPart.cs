using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Budget;

/// <summary>A part of a tool's definition and what it costs: what a message names when a tool is too dear.</summary>
/// <param name="What">As a message calls it, for example <c>the enum of 'status'</c>.</param>
/// <param name="Tokens">Estimated.</param>
/// <param name="Parts">What it consists of; empty for what is not taken apart further.</param>
internal sealed record CostPart(string What, int Tokens, IReadOnlyList<CostPart> Parts)
{
    /// <summary>The parts of a definition that cost most, dearest first; one that is mostly another one gives way to that.</summary>
    public static IReadOnlyList<CostPart> Dearest(string definition, int count)
    {
        var text = ToolCost.OneLine(definition);
        return SpecReader.ReadLazily(new SpecFile("tool.json", text), []) is { } root
            ? [.. InOrder(OfTool(root, text)).Take(count).Select(static part => part.Narrowed())]
            : [];
    }

    private static IEnumerable<CostPart> InOrder(IEnumerable<CostPart> parts) =>
        parts.OrderByDescending(static part => part.Tokens).ThenBy(static part => part.What, StringComparer.Ordinal);

    private static IEnumerable<CostPart> OfTool(SpecNode tool, string text)
    {
        foreach (var member in tool.Members.Where(static member => member.Key != "inputSchema"))
        {
            yield return Leaf(member.Key == "annotations" ? "the annotations" : $"the {member.Key}", member.Value, text);
        }

        var schema = tool["inputSchema"];
        foreach (var property in schema?["properties"]?.Members ?? [])
        {
            yield return OfSchema($"the argument '{property.Key}'", property.Key, property.Value, text);
        }

        foreach (var definition in schema?["$defs"]?.Members ?? [])
        {
            yield return OfSchema($"the schema '{definition.Key}'", definition.Key, definition.Value, text);
        }
    }

    private static CostPart OfSchema(string what, string path, SpecNode schema, string text)
    {
        var parts = new List<CostPart>();
        foreach (var member in schema.Members)
        {
            switch (member.Key)
            {
                case "enum" or "description" or "default" or "pattern":
                    parts.Add(Leaf($"the {member.Key} of '{path}'", member.Value, text));
                    break;
                case "properties":
                    parts.AddRange(member.Value.Members.Select(property => OfSchema($"the property '{path}.{property.Key}'", $"{path}.{property.Key}", property.Value, text)));
                    break;
                case "items":
                    parts.Add(OfSchema($"the items of '{path}'", $"{path}[]", member.Value, text));
                    break;
                case "anyOf" or "oneOf" or "allOf":
                    parts.AddRange(member.Value.Items.Select((branch, i) => OfSchema(FormattableString.Invariant($"branch {i + 1} of '{path}'"), path, branch, text)));
                    break;
            }
        }

        return new(what, TokensOf(schema, text), parts);
    }

    private static CostPart Leaf(string what, SpecNode node, string text) => new(what, TokensOf(node, text), []);

    private static int TokensOf(SpecNode node, string text) => TokenEstimate.Of(text.Substring(node.Span.Start, node.Span.Length));

    private CostPart Narrowed()
    {
        var part = this;
        while (InOrder(part.Parts).FirstOrDefault() is { } dearest && dearest.Tokens * 10 >= part.Tokens * 6)
        {
            part = dearest;
        }

        return part;
    }
}
