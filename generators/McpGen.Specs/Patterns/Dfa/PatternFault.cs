namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Why a pattern has no table.</summary>
/// <param name="Kind">What to make of it.</param>
/// <param name="Position">Where in the pattern, in UTF-16 units.</param>
/// <param name="Reason">Half a sentence, for example <c>the group is not closed</c>.</param>
public sealed record PatternFault(PatternFaultKind Kind, int Position, string Reason);
