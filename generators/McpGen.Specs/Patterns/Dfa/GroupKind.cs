namespace McpGen.Specs.Patterns.Dfa;

/// <summary>What a pair of parentheses does.</summary>
internal enum GroupKind
{
    /// <summary>Holds together, whether it captures or not.</summary>
    Plain,

    /// <summary><c>(?=…)</c>.</summary>
    Ahead,

    /// <summary><c>(?!…)</c>.</summary>
    NotAhead,

    /// <summary><c>(?&lt;=…)</c>.</summary>
    Behind,

    /// <summary><c>(?&lt;!…)</c>.</summary>
    NotBehind,
}
