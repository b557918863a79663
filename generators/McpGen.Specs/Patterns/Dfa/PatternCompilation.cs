using McpGen.Specs.Model;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>What became of a pattern. Exactly one of the two is set.</summary>
/// <param name="Table">The pattern as a table.</param>
/// <param name="Fault">Why there is none.</param>
public sealed record PatternCompilation(PatternTable? Table, PatternFault? Fault);
