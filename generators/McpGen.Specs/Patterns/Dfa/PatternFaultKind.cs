namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Sorts of <see cref="PatternFault"/>.</summary>
public enum PatternFaultKind
{
    /// <summary>ECMA-262 gives the text no meaning.</summary>
    Malformed,

    /// <summary>No finite automaton does it, or not ours.</summary>
    Unsupported,

    /// <summary>The table would not be worth its size.</summary>
    TooLarge,
}
