namespace McpGen.Specs.Patterns.Dfa;

/// <summary>What an assertion asks of its place.</summary>
internal enum AssertionKind
{
    /// <summary><c>^</c>: nothing before.</summary>
    Start,

    /// <summary><c>$</c>: nothing after, not even a line break.</summary>
    End,

    /// <summary><c>\b</c>: a word character on exactly one side.</summary>
    WordBoundary,

    /// <summary><c>\B</c>: a word character on both sides or on none.</summary>
    NoWordBoundary,
}
