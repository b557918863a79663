using McpGen.Specs.Model;
using McpGen.Specs.Patterns.Dfa;

namespace McpGen.Specs.Patterns;

/// <summary>A pattern in a form that is checked in linear time. Exactly one of the two is set.</summary>
/// <param name="Table">The table of an automaton: what almost every pattern becomes.</param>
/// <param name="Expression">The same language for .NET's non-backtracking engine, which the program then has to carry.</param>
internal sealed record CheckablePattern(PatternTable? Table, string? Expression)
{
    /// <summary>The form of a pattern; null with the reason when it has none.</summary>
    /// <param name="pattern">The expression as in the document.</param>
    /// <param name="reason">Why not, as the end of a sentence.</param>
    public static CheckablePattern? Read(string pattern, out string? reason)
    {
        var table = PatternCompiler.Compile(pattern).Table;
        if (table is { NeverMatches: false })
        {
            reason = null;
            return new(table, null);
        }

        // A pattern that nothing matches may be a slip that the translation knows, such as slashes around it.
        var expression = EcmaPattern.Translate(pattern, out reason);
        return expression is null ? null : table is null ? new(null, expression) : new(table, null);
    }
}
