namespace McpGen.Specs.Patterns.Dfa;

/// <summary>What stands on one side of a place, as far as assertions care.</summary>
internal enum Side
{
    /// <summary>Nothing: the text begins or ends.</summary>
    Edge,

    /// <summary>A word character.</summary>
    Word,

    /// <summary>Another character.</summary>
    Other,
}
