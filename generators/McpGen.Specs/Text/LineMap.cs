using System;
using System.Collections.Generic;

namespace McpGen.Specs.Text;

/// <summary>Turns offsets into lines and columns. Lines end where Roslyn ends them: CR LF, LF, CR, U+0085, U+2028, U+2029.</summary>
public sealed class LineMap
{
    private readonly List<int> _starts = [0];

    /// <summary>Indexes the line starts of a text.</summary>
    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>The line and column of an offset; an offset past the end is the end.</summary>
    public LinePosition At(int offset)
    {
        var index = _starts.BinarySearch(Math.Max(0, offset));
        var line = index >= 0 ? index : ~index - 1;
        return new(line, Math.Max(0, offset) - _starts[line]);
    }
}
