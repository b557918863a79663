using McpGen.Specs.Binding.Json;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Defaults of documents, which often do not fit their own schema.</summary>
internal static class DefaultValues
{
    /// <summary>Whether a default is worth showing.</summary>
    public static bool Fits(string json, ShapeUse use) => ShapeFit.Fault(JsonValue.Parse(json), use) is null;
}
