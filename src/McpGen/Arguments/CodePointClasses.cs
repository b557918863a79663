using System;
using System.Collections.Generic;

namespace McpGen.Arguments;

/// <summary>Which class of a pattern's table each code point has: by index for Latin-1, by binary search for the rest.</summary>
internal sealed class CodePointClasses
{
    private readonly byte[] _latin = new byte[256];

    // Ascending: from each of these on a code point has the class at the same index.
    private readonly List<int> _starts = [0];
    private readonly List<byte> _classes = [0];

    private CodePointClasses()
    {
    }

    /// <summary>The number of classes.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The classes of U+0000 to U+00FF.</summary>
    public ReadOnlySpan<byte> Latin => _latin;

    /// <summary>Reads the texts that <see cref="TablePattern"/> describes.</summary>
    public static CodePointClasses Read(string ranges, string supplementaryRanges)
    {
        var classes = new CodePointClasses();
        for (var i = 0; i < ranges.Length; i += 3)
        {
            classes.Add(ranges[i], ranges[i + 1], ranges[i + 2]);
        }

        for (var i = 0; i < supplementaryRanges.Length; i += 5)
        {
            classes.Add(char.ConvertToUtf32(supplementaryRanges, i), char.ConvertToUtf32(supplementaryRanges, i + 2), supplementaryRanges[i + 4]);
        }

        return classes;
    }

    /// <summary>The class of the code point at a place; moves to its last unit.</summary>
    public byte Of(ReadOnlySpan<char> text, ref int at)
    {
        int codePoint = text[at];
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            codePoint = char.ConvertToUtf32(text[at], text[at + 1]);
            at++;
        }

        var found = _starts.BinarySearch(codePoint);
        return _classes[found < 0 ? ~found - 1 : found];
    }

    private void Add(int first, int last, char digit)
    {
        var number = (byte)(digit - '0');
        Count = Math.Max(Count, number + 1);
        for (var codePoint = first; codePoint <= last && codePoint < _latin.Length; codePoint++)
        {
            _latin[codePoint] = number;
        }

        if (_starts[^1] == first)
        {
            _classes[^1] = number;
        }
        else
        {
            _starts.Add(first);
            _classes.Add(number);
        }

        _starts.Add(last + 1);
        _classes.Add(0);
    }
}
