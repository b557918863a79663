namespace McpGen.Results.Shaping;

/// <summary>Something that is not shown of an answer because of a limit, or because the answer itself ends early.</summary>
/// <param name="Kind">What was left out, and why.</param>
/// <param name="Path">
/// Where, in the names under which things are shown: names joined by dots, <c>[]</c> for the items of an array, as in <c>orders[].lines</c>; empty for the
/// answer itself. Names of more than 64 bytes are shortened.
/// </param>
/// <param name="Shown">How much is shown, in the unit of the kind.</param>
/// <param name="Total">How much there is; null when the answer was not read far enough to know.</param>
internal sealed record Cut(CutKind Kind, string Path, long Shown, long? Total)
{
    /// <summary>How many items before the first one shown were passed over, as asked for by <see cref="ArrayStart"/>.</summary>
    public long Skipped { get; init; }
}
