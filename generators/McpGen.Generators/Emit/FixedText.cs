using System.Collections.Generic;
using McpGen.Specs.Model;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Generators.Emit;

/// <summary>Fixed values in places that hold text or an argument instead of JSON.</summary>
internal static class FixedText
{
    /// <summary>The text of a string, number or boolean; null for an argument, an array or an object.</summary>
    public static string? Of(ValueModel value) =>
        value.FixedJson is { } json ? SpecReader.Read(new SpecFile("value.json", json), new List<Problem>())?.Scalar : null;

    /// <summary>The <c>Argument</c> that is sent: the model's, or one made of the fixed value.</summary>
    public static string Argument(ValueModel value) => value.Argument ?? $"arguments.Fixed({CSharpText.JsonLiteral(value.FixedJson!)})";
}
