namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Where a match may begin.</summary>
internal enum SearchMode
{
    /// <summary>Anywhere in the text, which begins where matching does: JSON Schema's patterns.</summary>
    Anywhere,

    /// <summary>Only where matching begins, which may be in the middle of a text: lookaheads.</summary>
    Prefix,
}
