namespace McpGen.Specs.Patterns.Dfa;

/// <summary>A state of an NFA.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Next">Where it goes.</param>
/// <param name="Other">Where else a <see cref="NfaStateKind.Split"/> goes.</param>
/// <param name="Classes">The classes that are consumed.</param>
/// <param name="Assertion">What is asserted.</param>
/// <param name="Look">The index of what must match.</param>
internal sealed record NfaState(
    NfaStateKind Kind, int Next = -1, int Other = -1, int[]? Classes = null, AssertionKind Assertion = default, int Look = -1);
