using System;
using System.Runtime.CompilerServices;

namespace McpGen.Redaction;

/// <summary>Runs of digits with at most two separators between them, as people write long numbers.</summary>
internal ref struct DigitGroups
{
    /// <summary>The most groups that a number of interest has.</summary>
    public const int Max = 8;

    private readonly ReadOnlySpan<byte> _text;
    private Places _starts;
    private Places _ends;

    [InlineArray(Max)]
    private struct Places
    {
        private int _first;
    }

    /// <summary>Reads the groups that begin at a digit.</summary>
    public DigitGroups(ReadOnlySpan<byte> text, int start)
    {
        _text = text;
        while (Count < Max)
        {
            var end = start;
            while (end < text.Length && Bytes.IsDigit(text[end]))
            {
                end++;
            }

            (_starts[Count], _ends[Count]) = (start, end);
            Count++;
            Digits += end - start;
            if (Next(text, end) is not (> 0 and var next))
            {
                break;
            }

            start = next;
        }
    }

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>How many digits they have together.</summary>
    public int Digits { get; }

    /// <summary>Where a group begins.</summary>
    public readonly int Start(int group) => _starts[group];

    /// <summary>Where a group ends.</summary>
    public readonly int End(int group) => _ends[group];

    /// <summary>How many digits a group has.</summary>
    public readonly int Length(int group) => _ends[group] - _starts[group];

    /// <summary>A digit of a group.</summary>
    public readonly byte Digit(int group, int index) => _text[_starts[group] + index];

    /// <summary>What stands between a group and the one before it.</summary>
    public readonly ReadOnlySpan<byte> Separator(int group) => _text[_ends[group - 1].._starts[group]];

    /// <summary>Whether the first groups are of these lengths and each but the first stands behind one and the same of two separators.</summary>
    public readonly bool Are(ReadOnlySpan<byte> lengths)
    {
        if (Count < lengths.Length)
        {
            return false;
        }

        for (var i = 0; i < lengths.Length; i++)
        {
            if (Length(i) != lengths[i] || (i > 0 && !(Separator(i) is [(byte)' ' or (byte)'-'] && Separator(i)[0] == Separator(1)[0])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the number may end with a group: nothing that belongs to it follows.</summary>
    public readonly bool MayEndWith(int group)
    {
        var end = End(group);
        return Bytes.MayEnd(_text, end) && !(end + 1 < _text.Length && _text[end] is (byte)'-' or (byte)'.' or (byte)'/' && Bytes.IsWord(_text[end + 1]));
    }

    private static int Next(ReadOnlySpan<byte> text, int end)
    {
        var next = end;
        while (next < text.Length && next - end < 2 && text[next] is (byte)' ' or (byte)'-' or (byte)'.' or (byte)'/' or (byte)'(' or (byte)')')
        {
            next++;
        }

        return next > end && next < text.Length && Bytes.IsDigit(text[next]) ? next : 0;
    }
}
