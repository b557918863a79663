using System.Linq;

namespace McpGen.Specs.Model;

/// <summary>
/// A pattern as a table, in the form that generated code prints and the runtime reads. Numbers are single characters counted from <c>'0'</c>.
/// Plain text throughout: equal tables are equal values.
/// </summary>
/// <param name="Rows">
/// A row per state, the start first. A row's first character tells what the end of the text leads to, each following one what a code point
/// of class 0, 1, … leads to: <c>0</c> "no match", <c>1</c> "match", <c>2</c> the first row, <c>3</c> the second …
/// </param>
/// <param name="Ranges">The classes of the code points up to U+FFFF, ascending: first, last, class. What is not listed has class 0.</param>
/// <param name="SupplementaryRanges">The same above U+FFFF; first and last are surrogate pairs.</param>
public sealed record PatternTable(EquatableArray<string> Rows, string Ranges, string SupplementaryRanges)
{
    /// <summary>Whether no text at all matches.</summary>
    public bool NeverMatches => Rows.All(static row => row.All(static next => next == '0'));
}
