using System;
using System.Buffers;

namespace McpGen.Redaction;

/// <summary>Finds tokens and keys by their own form, which is a long piece of letters and digits, and whatever follows <c>Bearer</c> or <c>Basic</c>.</summary>
internal static class TokenDetector
{
    private static readonly SearchValues<byte> CredentialEnds = SearchValues.Create(" \"'\\,;<>"u8);

    /// <summary>The shortest piece that is looked at: no key that is known by its form begins with less.</summary>
    public const int MinLength = 16;

    public static void Find(ReadOnlySpan<byte> text, Detectors kinds, ref Findings found)
    {
        var start = 0;
        while (start + MinLength <= text.Length)
        {
            if (DelimiterBefore(text, start) is >= 0 and var delimiter)
            {
                start = delimiter + 1;
                continue;
            }

            var end = (kinds & Detectors.Jwt) != 0 ? JwtForm.End(text, start) : 0;
            end = end == 0 && (kinds & Detectors.ApiKey) != 0 ? KeyEnd(text, start) : end;
            if (end > 0 && Bytes.MayBegin(text, start))
            {
                found.Add(start, end);
                start = end;
            }

            start = PieceEnd(text, start) + 1;
        }
    }

    /// <summary>The last delimiter among the first bytes: before it no long piece can begin. -1 when there is none.</summary>
    private static int DelimiterBefore(ReadOnlySpan<byte> text, int start)
    {
        for (var i = start + MinLength - 1; i >= start; i--)
        {
            if (TextTraits.IsDelimiter(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int KeyEnd(ReadOnlySpan<byte> text, int start)
    {
        if (text[..start].EndsWith("earer "u8) || text[..start].EndsWith("asic "u8))
        {
            var rest = text[start..].IndexOfAny(CredentialEnds);
            return rest < 0 ? text.Length : start + rest;
        }

        return KeyForms.LengthOf(text[start..]) is > 0 and var length ? start + length : 0;
    }

    private static int PieceEnd(ReadOnlySpan<byte> text, int start)
    {
        while (start < text.Length && !TextTraits.IsDelimiter(text[start]))
        {
            start++;
        }

        return start;
    }
}
