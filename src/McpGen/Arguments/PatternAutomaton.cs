using System;

namespace McpGen.Arguments;

/// <summary>The table of a <see cref="TablePattern"/>, laid out for matching.</summary>
internal sealed class PatternAutomaton
{
    private const int Matched = -1;

    // Per state and class, where the next row begins; less than zero where the answer is known.
    private readonly int[] _next;
    private readonly CodePointClasses _classes;

    private PatternAutomaton(int[] next, CodePointClasses classes) => (_next, _classes) = (next, classes);

    /// <summary>Reads the texts that <see cref="TablePattern"/> describes.</summary>
    public static PatternAutomaton Read(string rows, string ranges, string supplementaryRanges)
    {
        var classes = CodePointClasses.Read(ranges, supplementaryRanges);
        var width = classes.Count + 1;
        var next = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            // "0" is no match, "1" is match, "2" is the row at 0.
            var state = rows[i] - '2';
            next[i] = state < 0 ? state : state * width;
        }

        return new(next, classes);
    }

    /// <summary>Whether the automaton accepts the text.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<int> next = _next;
        var latin = _classes.Latin;
        var row = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // The first column is the end of the text.
            var c = text[i];
            row = next[row + 1 + (c < latin.Length ? latin[c] : _classes.Of(text, ref i))];
            if (row < 0)
            {
                return row == Matched;
            }
        }

        return next[row] == Matched;
    }
}
