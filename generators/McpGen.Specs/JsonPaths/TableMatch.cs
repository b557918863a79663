using McpGen.Specs.Model;

namespace McpGen.Specs.JsonPaths;

/// <summary>Runs the table of a pattern over a text: one step for each code point, no way back.</summary>
internal sealed class TableMatch(PatternTable table)
{
    private const int NoMatch = 0;
    private const int Match = 1;
    private const int FirstRow = 2;

    /// <summary>Whether the pattern is found in a text.</summary>
    public bool IsMatch(string text)
    {
        var state = FirstRow;
        for (var i = 0; i < text.Length && state >= FirstRow; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var number = isPair ? ClassOf(table.SupplementaryRanges, text.Substring(i, 2)) : ClassOf(table.Ranges, text.Substring(i, 1));
            state = table.Rows[state - FirstRow][1 + number] - '0';
            i += isPair ? 1 : 0;
        }

        return state >= FirstRow ? table.Rows[state - FirstRow][0] - '0' == Match : state != NoMatch;
    }

    // Ranges are first, last, class; first and last have the length of the character.
    private static int ClassOf(string ranges, string character)
    {
        var width = character.Length;
        for (var i = 0; i < ranges.Length; i += (2 * width) + 1)
        {
            if (string.CompareOrdinal(ranges, i, character, 0, width) <= 0 && string.CompareOrdinal(ranges, i + width, character, 0, width) >= 0)
            {
                return ranges[i + (2 * width)] - '0';
            }
        }

        return 0;
    }
}
