using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Manifest;

/// <summary>Reads what a manifest says about answers.</summary>
internal static class ResultReader
{
    private static readonly string[] OfOneOperation = ["select", "rename", "flatten"];

    /// <summary>The <c>result</c> key of a tool; null when there is none.</summary>
    public static ResultEntry? Read(SpecNode? node, bool isSelection, ICollection<Problem> problems)
    {
        if (node is not { Kind: NodeKind.Object })
        {
            return null;
        }

        var before = problems.Count;
        foreach (var member in node.Members.Where(member => isSelection && OfOneOperation.Contains(member.Key)))
        {
            problems.Add(ManifestProblems.KeyNeeds(member, "operation"));
        }

        var select = node["select"] is { Kind: NodeKind.Array } selected ? Paths(selected, problems) : null;
        var rename = (node["rename"]?.Members ?? []).Select(member => ReadRename(member, problems)).OfType<RenameEntry>().ToArray();
        var flatten = Paths(node["flatten"], problems);
        var redact = Paths(node["redact"], problems);
        return new(
            node,
            select,
            rename,
            flatten,
            redact,
            node["maxItems"] is { } items ? ShapeChecker.Count(items) : null,
            node["maxBytes"] is { } size ? (int?)SizeText.Read(size, "maxBytes", []) : null,
            Lenient.Text(node["output"]) switch
            {
                "declared" => OutputMode.Declared,
                "strict" => OutputMode.Strict,
                _ => OutputMode.None,
            },
            problems.Count == before);
    }

    /// <summary>The <c>redact</c> key of the manifest; null when there is none.</summary>
    public static RedactSection? ReadRedact(SpecNode? node, ICollection<Problem> problems)
    {
        if (node is not { Kind: NodeKind.Object })
        {
            return null;
        }

        var fields = Paths(node["fields"], problems);
        return new(
            [.. fields.Where(static path => path.IsBare).Select(static path => path.Steps[0].Name).Distinct()],
            [.. fields.Where(static path => !path.IsBare)],
            [.. (node["detect"]?.Items ?? []).Select(static item => Lenient.Text(item)).OfType<string>().Where(ManifestShape.Detectors.Values.Contains).Distinct()],
            Lenient.Text(node["mode"]) == "remove");
    }

    private static RenameEntry? ReadRename(Member member, ICollection<Problem> problems) =>
        AnswerPathReader.Read(member, problems) is { } path && Lenient.PositionedText(member.Value) is { } name ? new(path, name) : null;

    private static AnswerPath[] Paths(SpecNode? list, ICollection<Problem> problems) =>
    [
        .. (list?.Items ?? []).Select(static item => Lenient.PositionedText(item)).OfType<Positioned<string>>()
            .Select(text => AnswerPathReader.Read(text, problems)).OfType<AnswerPath>(),
    ];
}
