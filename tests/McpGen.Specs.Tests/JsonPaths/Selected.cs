using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.JsonPaths;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.JsonPaths;

/// <summary>A query over a JSON text, and what it selects as normalized paths (RFC 9535 §2.7) or as values.</summary>
internal static class Selected
{
    public static IReadOnlyList<Place> Places(string json, string query)
    {
        var path = JsonPath.Parse(query, out var fault);
        Assert.Null(fault);
        return path!.Select(SpecReader.Read(new SpecFile("value.json", json), [])!);
    }

    public static string[] Paths(string json, string query) => [.. Places(json, query).Select(NormalizedPath)];

    public static string[] Values(string json, string query) => [.. Places(json, query).Select(static place => place.Node.File.Text.Substring(place.Node.Span.Start, place.Node.Span.Length))];

    /// <summary>Where a query is wrong, and why.</summary>
    public static (int Index, string Message) Fault(string query)
    {
        Assert.Null(JsonPath.Parse(query, out var fault));
        return (fault!.Index, fault.Message);
    }

    private static string NormalizedPath(Place place) =>
        place.Parent is null ? "$" : NormalizedPath(place.Parent) + (place.Key is null ? FormattableString.Invariant($"[{place.Index}]") : $"['{place.Key}']");
}
