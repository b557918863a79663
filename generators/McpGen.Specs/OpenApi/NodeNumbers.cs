using System;
using System.Globalization;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads bounds. One that is not a number (<c>minimum: "1851"</c>) or makes no sense is as good as absent.</summary>
internal static class NodeNumbers
{
    /// <summary>The number as written.</summary>
    public static string? Text(SpecNode node) => node.Kind == NodeKind.Number ? node.Scalar : null;

    /// <summary>The number as written, when it is greater than zero.</summary>
    public static string? Positive(SpecNode node) => Value(node) > 0 ? node.Scalar : null;

    /// <summary>A lower bound of a count; one beyond <see cref="int"/> is its greatest value.</summary>
    public static int? AtLeast(SpecNode node) => Count(node) is { } count ? (int)Math.Min(count, int.MaxValue) : null;

    /// <summary>An upper bound of a count; one beyond <see cref="int"/> bounds nothing.</summary>
    public static int? AtMost(SpecNode node) => Count(node) is { } count and <= int.MaxValue ? (int)count : null;

    private static double? Count(SpecNode node) => Value(node) is { } value and >= 0 && Math.Floor(value) == value ? value : null;

    private static double? Value(SpecNode node) =>
        node.Kind == NodeKind.Number && double.TryParse(node.Scalar, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
