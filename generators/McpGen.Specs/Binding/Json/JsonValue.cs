using McpGen.Specs.Nodes;

namespace McpGen.Specs.Binding.Json;

/// <summary>Reads back a value that was written as compact JSON.</summary>
internal static class JsonValue
{
    /// <summary>The node of a JSON value.</summary>
    public static SpecNode Parse(string json) => SpecReader.Read(new("value.json", "[" + json + "]"), [])!.Items[0];
}
