using System.Collections.Generic;
using McpGen.Specs.Model;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Generators.Emit;

/// <summary>The plain text of a fixed value, for places that hold text instead of JSON.</summary>
internal static class FixedText
{
    /// <summary>The text of a string, number or boolean; null for an argument, an array or an object.</summary>
    public static string? Of(ValueModel value) =>
        value.FixedJson is { } json ? SpecReader.Read(new SpecFile("value.json", json), new List<Problem>())?.Scalar : null;
}
