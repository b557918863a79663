using McpGen.Specs.Nodes;

namespace McpGen.Specs.Manifest;

/// <summary>A value of the manifest and the node it was read from, so that a later problem can point at it.</summary>
internal sealed record Positioned<T>(T Value, SpecNode Node);
