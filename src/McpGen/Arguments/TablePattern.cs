using System;

namespace McpGen.Arguments;

/// <summary>
/// A schema's pattern as the table of a finite automaton, made when the gateway was built: one step per code point, whatever the pattern and the text.
/// Numbers in the texts are single characters counted from <c>'0'</c>.
/// </summary>
/// <param name="source">The pattern as in the schema, for messages.</param>
/// <param name="rows">
/// A row per state, the start first. A row's first character tells what the end of the text leads to, each following one what a code point
/// of class 0, 1, … leads to: <c>0</c> no match, <c>1</c> match, <c>2</c> the first row, <c>3</c> the second …
/// </param>
/// <param name="ranges">The classes of the code points up to U+FFFF, ascending: first, last, class; what is not listed has class 0.</param>
/// <param name="supplementaryRanges">The same above U+FFFF; first and last are surrogate pairs.</param>
public sealed class TablePattern(string source, string rows, string ranges = "", string supplementaryRanges = "") : Pattern(source)
{
    private PatternAutomaton? _automaton;

    /// <inheritdoc/>
    public override bool IsMatch(ReadOnlySpan<char> text)
    {
        // Two threads may both read the table; what they get is equal.
        _automaton ??= PatternAutomaton.Read(rows, ranges, supplementaryRanges);
        return _automaton.IsMatch(text);
    }
}
