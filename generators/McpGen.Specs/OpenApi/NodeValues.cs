using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads a node as what it should be; a node of another kind is as good as absent.</summary>
internal static class NodeValues
{
    /// <summary>A string. Numbers count as their text: <c>version: 1.10</c> and <c>description: 5</c> are meant so.</summary>
    public static string? Text(SpecNode? node) => node is { Kind: NodeKind.String or NodeKind.Number } ? node.Scalar : null;

    /// <summary>The strings of an array.</summary>
    public static IReadOnlyList<string> Texts(SpecNode? node) =>
        node is { Items.Count: > 0 } ? [.. node.Items.Select(Text).OfType<string>()] : Array.Empty<string>();

    /// <summary><c>true</c>, and not absent.</summary>
    public static bool IsTrue(SpecNode? node) => node is { Kind: NodeKind.Boolean, Scalar: "true" };

    /// <summary>The truth value, or null when there is none.</summary>
    public static bool? Truth(SpecNode? node) => node is { Kind: NodeKind.Boolean } ? node.Scalar == "true" : null;
}
