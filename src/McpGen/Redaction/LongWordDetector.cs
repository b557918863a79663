using System;
using System.Buffers;

namespace McpGen.Redaction;

/// <summary>Finds tokens and keys. All of them are long and without a space, so only long words are looked at.</summary>
internal static class LongWordDetector
{
    // The shortest key that is known by its form alone has twenty characters.
    private const int MinLength = 20;

    private static readonly SearchValues<byte> Gaps = SearchValues.Create(Others("!#$%&*+-./0123456789:=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ^_abcdefghijklmnopqrstuvwxyz~"u8));

    public static void Find(ReadOnlySpan<byte> text, Detectors kinds, ref Findings found)
    {
        var start = 0;
        while (start + MinLength <= text.Length)
        {
            // The last gap of the first bytes shows at once how far no long word can begin.
            if (text.Slice(start, MinLength).LastIndexOfAny(Gaps) is >= 0 and var gap)
            {
                start += gap + 1;
                continue;
            }

            var length = text[start..].IndexOfAny(Gaps);
            var end = length < 0 ? text.Length : start + length;
            if ((kinds & Detectors.Jwt) != 0)
            {
                JwtForm.Find(text, start, end, ref found);
            }

            if ((kinds & Detectors.ApiKey) != 0)
            {
                ApiKeyDetector.Find(text, start, end, ref found);
            }

            start = end + 1;
        }
    }

    private static byte[] Others(ReadOnlySpan<byte> characters)
    {
        var others = new byte[256 - characters.Length];
        var count = 0;
        for (var b = 0; b < 256; b++)
        {
            if (!characters.Contains((byte)b))
            {
                others[count++] = (byte)b;
            }
        }

        return others;
    }
}
