using System.Linq;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Defaults of documents, which often do not fit their own schema.</summary>
internal static class DefaultValues
{
    /// <summary>Whether a default is worth showing.</summary>
    public static bool Fits(string json, ShapeUse use) =>
        SpecReader.Read(new("default.json", "[" + json + "]"), [])?.Items.FirstOrDefault() is { } value && ShapeFit.Fault(value, use) is null;
}
