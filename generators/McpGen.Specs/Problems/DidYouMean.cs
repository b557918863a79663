namespace McpGen.Specs.Problems;

/// <summary>The end of a message about a word that is not known.</summary>
internal static class DidYouMean
{
    /// <summary><c>; did you mean 'x'?</c>, or nothing.</summary>
    public static string Hint(string? closest) => closest is null ? "" : $"; did you mean {Quote.Of(closest)}?";
}
