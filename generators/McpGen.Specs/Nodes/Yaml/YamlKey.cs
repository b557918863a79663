using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>A key whose value is still to come.</summary>
/// <param name="Text">The key, decoded.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsMerge">Whether it is the merge key, written without quotes or a tag.</param>
internal readonly record struct YamlKey(string Text, TextSpan Span, bool IsMerge);
