namespace McpGen.Specs.Patterns.Dfa;

/// <summary>What a state of an NFA does.</summary>
internal enum NfaStateKind
{
    /// <summary>Goes on when the next code point is of a class.</summary>
    Consume,

    /// <summary>Goes on in two ways.</summary>
    Split,

    /// <summary>Goes on when an assertion holds.</summary>
    Assert,

    /// <summary>Goes on, and owes that what follows matches.</summary>
    LookAhead,

    /// <summary>Goes on when what precedes matches.</summary>
    LookBehind,

    /// <summary>Has matched.</summary>
    Accept,
}
