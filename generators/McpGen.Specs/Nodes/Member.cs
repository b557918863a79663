using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes;

/// <summary>One key and its value. Keys are strings: YAML's <c>200:</c> has the key <c>"200"</c>.</summary>
/// <param name="Key">The key, decoded.</param>
/// <param name="KeySpan">Where the key stands, quotes included.</param>
/// <param name="Value">The value.</param>
public sealed record Member(string Key, TextSpan KeySpan, SpecNode Value);
