namespace McpGen.Results.Shaping;

/// <summary>Where to go on with an array that was cut before. Of several arrays at the path, the first is meant.</summary>
/// <param name="Path">The array, as <see cref="Cut.Path"/> names it.</param>
/// <param name="Skip">How many of its items to pass over.</param>
internal sealed record ArrayStart(string Path, long Skip);
