namespace McpGen.Results.Shaping;

/// <summary>Something that a limit left out of an answer.</summary>
/// <param name="Path">Where: the array's path with names joined by dots, empty for the answer itself.</param>
/// <param name="Shown">How many items of the array, or bytes of the text, are shown.</param>
/// <param name="Total">How many there are; null when the answer was not read to its end.</param>
internal sealed record Cut(string Path, long Shown, long? Total);
