using McpGen.Specs.Nodes;

namespace McpGen.Specs.Manifest;

/// <summary>Lenient access to nodes: an ill-typed value is as good as absent, because the shape has reported it.</summary>
internal static class Lenient
{
    /// <summary>The text of a string or number that is not blank.</summary>
    public static string? Text(SpecNode? node) =>
        node is { Kind: NodeKind.String or NodeKind.Number } && !string.IsNullOrWhiteSpace(node.Scalar) ? node.Scalar : null;

    /// <summary>The same with its position.</summary>
    public static Positioned<string>? PositionedText(SpecNode? node) => Text(node) is { } text ? new(text, node!) : null;

    /// <summary>The value of a boolean.</summary>
    public static bool? Flag(SpecNode? node) => node?.Kind == NodeKind.Boolean ? node.Scalar == "true" : null;
}
