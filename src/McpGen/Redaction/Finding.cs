namespace McpGen.Redaction;

/// <summary>A stretch of a text that is to be hidden.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="End">The byte behind the last.</param>
internal readonly record struct Finding(int Start, int End);
