using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Manifest;

/// <summary>Reads one entry of <c>tools</c>.</summary>
internal static class ToolReader
{
    private static readonly string[] Limits = ["minimum", "maximum", "minLength", "maxLength", "pattern", "minItems", "maxItems"];

    /// <summary>Null when too little is there to go on; the problems say why.</summary>
    public static ToolEntry? Read(SpecNode node, ICollection<Problem> problems)
    {
        if (node.Kind != NodeKind.Object)
        {
            return null;
        }

        var hasOperation = node["operation"] is not null;
        var hasSelect = node["select"] is not null;
        if (hasOperation == hasSelect)
        {
            problems.Add(ManifestProblems.OperationOrSelect(node, hasOperation));
            return null;
        }

        if (node["select"] is { Kind: NodeKind.Object, Members.Count: 0 } empty)
        {
            problems.Add(ManifestProblems.WrongType(empty, "select", ManifestShape.Tool.Find("select")!.Shape.Words));
        }

        foreach (var member in node.Members)
        {
            if (hasSelect ? member.Key is "title" or "description" or "body" : member.Key == "exclude")
            {
                problems.Add(ManifestProblems.KeyNeeds(member, hasSelect ? "operation" : "select"));
            }
        }

        var from = Lenient.PositionedText(node["from"]);
        var operation = Lenient.PositionedText(node["operation"]);
        var select = ReadCriteria(node["select"]);
        return from is null || (operation is null && select is null) ? null : new(
            node,
            from,
            operation,
            select,
            ReadCriteria(node["exclude"]),
            Lenient.PositionedText(node["name"]),
            Lenient.Text(node["title"]),
            Lenient.Text(node["description"]),
            hasOperation ? Lenient.PositionedText(node["body"]) : null,
            [.. (node["arguments"]?.Members ?? []).Where(static member => member.Value.Kind == NodeKind.Object).Select(member => ReadArgument(member, problems))],
            ResultReader.Read(node["result"], hasSelect, problems),
            Lenient.Flag(node["listed"]) == true,
            ReadAnnotations(node["annotations"]));
    }

    private static OperationCriteria? ReadCriteria(SpecNode? node) => node switch
    {
        { Kind: NodeKind.String, Scalar: "all" } => new(node, true, null, null, null, null, false),
        { Kind: NodeKind.Object, Members.Count: > 0 } => new(
            node,
            false,
            Texts(node["operations"]),
            Texts(node["tags"]),
            Texts(node["methods"])?.Select(static method => method with { Value = method.Value.ToUpperInvariant() }).ToArray(),
            Texts(node["paths"]),
            Lenient.Flag(node["deprecated"]) == true),
        _ => null,
    };

    private static Positioned<string>[]? Texts(SpecNode? node) =>
        node is null ? null : [.. node.Items.Select(static item => Lenient.PositionedText(item)).OfType<Positioned<string>>()];

    private static ArgumentEntry ReadArgument(Member member, ICollection<Problem> problems)
    {
        var node = member.Value;
        if (node["value"] is not null)
        {
            foreach (var other in node.Members.Where(static other => other.Key != "value"))
            {
                problems.Add(ManifestProblems.KeysExclude(other, "value"));
            }
        }
        else if (node["default"] is not null)
        {
            foreach (var other in node.Members.Where(static other => other.Key == "required" && other.Value.Scalar == "true"))
            {
                problems.Add(ManifestProblems.KeysExclude(other, "default"));
            }
        }

        return new(
            member,
            Lenient.PositionedText(node["name"]),
            Lenient.Text(node["description"]),
            node["value"],
            node["default"],
            Lenient.Flag(node["required"]) is { } required ? new(required, node["required"]!) : null,
            node["enum"] is { Kind: NodeKind.Array } values ? values : null,
            [.. node.Members.Where(static limit => Limits.Contains(limit.Key))]);
    }

    private static AnnotationsEntry ReadAnnotations(SpecNode? node) => node is null ? AnnotationsEntry.None : new(
        Lenient.Flag(node["readOnly"]), Lenient.Flag(node["destructive"]), Lenient.Flag(node["idempotent"]), Lenient.Flag(node["openWorld"]));
}
