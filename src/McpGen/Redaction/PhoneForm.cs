using System;

namespace McpGen.Redaction;

/// <summary>
/// Phone numbers: with a country (ITU-T E.164, <c>+</c> or <c>00</c>), of North America, or with a leading zero and separators as in most other countries.
/// Bare digits are no phone number: identifiers look the same.
/// </summary>
internal static class PhoneForm
{
    private const int MaxDigits = 15;

    public static Finding Match(ReadOnlySpan<byte> text, int start, in DigitGroups groups)
    {
        var isOpen = start > 0 && text[start - 1] == '(';
        var first = isOpen ? start - 1 : start;
        if (first > 0 && text[first - 1] == '+')
        {
            var end = WithCountry(groups, 8);
            return end > 0 && groups.Digit(0, 0) != '0' && Bytes.MayBegin(text, first - 1) ? new(first - 1, end) : default;
        }

        var count = OfNorthAmerica(groups, isOpen);
        if (count > 0)
        {
            return Whole(text, start, groups.End(count - 1));
        }

        if (groups.Digit(0, 0) != '0')
        {
            return default;
        }

        var last = groups.Length(0) > 1 && groups.Digit(0, 1) == '0' ? InternationalEnd(groups) : NationalEnd(groups);
        return last > 0 ? Whole(text, start, last) : default;
    }

    /// <summary>A number with the bracket before it, when that is closed within.</summary>
    private static Finding Whole(ReadOnlySpan<byte> text, int start, int end) =>
        new(start > 0 && text[start - 1] == '(' && text[start..end].Contains((byte)')') ? start - 1 : start, end);

    /// <summary>The end of the longest number that begins here; 0 for none.</summary>
    private static int WithCountry(in DigitGroups groups, int least)
    {
        var digits = 0;
        var end = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            digits += groups.Length(i);
            if (digits > MaxDigits)
            {
                break;
            }

            end = digits >= least && groups.MayEndWith(i) ? groups.End(i) : end;
        }

        return end;
    }

    private static int InternationalEnd(in DigitGroups groups) => groups.Count > 1 ? WithCountry(groups, 11) : 0;

    // (415) 555-2671, 415-555-2671, 415.555.2671, 1 415 555 2671
    private static int OfNorthAmerica(in DigitGroups groups, bool isOpen)
    {
        var area = groups is { Count: > 3 } && groups.Length(0) == 1 && groups.Digit(0, 0) == '1' ? 1 : 0;
        if (groups.Count < area + 3 || groups.Length(area) != 3 || groups.Length(area + 1) != 3 || groups.Length(area + 2) != 4)
        {
            return 0;
        }

        var isParted = isOpen || groups.Separator(area + 1)[0] == ')' || groups.Separator(area + 1).SequenceEqual(groups.Separator(area + 2));
        return isParted && groups.Digit(area, 0) > '1' && groups.Digit(area + 1, 0) > '1' && groups.MayEndWith(area + 2) ? area + 3 : 0;
    }

    // 030 1234567, 0171/2345678, (020) 7946 0958, 03-1234-5678, 01 23 45 67 89
    private static int NationalEnd(in DigitGroups groups)
    {
        var digits = 0;
        var end = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            digits += groups.Length(i);
            if (digits > 12 || groups.Length(i) < 2 || (i > 0 && groups.Separator(i)[0] == '.' && groups.Length(0) != 2))
            {
                break;
            }

            if (i > 0 && digits >= 9 && groups.Length(0) <= 5 && groups.MayEndWith(i) && !IsOther(groups, i + 1))
            {
                end = groups.End(i);
            }
        }

        return end;
    }

    /// <summary>Dates, numbers of the form of a social security number, and postal codes of the United States.</summary>
    private static bool IsOther(in DigitGroups groups, int count) => count switch
    {
        2 => groups.Length(0) == 5 && groups.Length(1) == 4,
        3 => (groups.Length(0) == 2 && groups.Length(1) == 2) || (groups.Length(0) == 3 && groups.Length(1) == 2 && groups.Length(2) == 4),
        _ => false,
    };
}
