using System;
using System.Globalization;
using System.Text;
using McpGen.Arguments;

namespace McpGen.Results.Shaping;

/// <summary>The content of JSON strings: what stands between the quotes, with its escapes.</summary>
internal static class JsonText
{
    /// <summary>Whether <see cref="Compact"/> would change anything.</summary>
    public static bool HasNeedlessEscape(ReadOnlySpan<byte> content)
    {
        while (content.IndexOf((byte)'\\') is >= 0 and var start)
        {
            if (content[start + 1] is (byte)'u' or (byte)'/')
            {
                return true;
            }

            content = content[(start + 2)..];
        }

        return false;
    }

    /// <summary>
    /// Writes the same text with the fewest escapes: quotes, backslashes, line breaks and what a reader cannot see stay escaped. Half a character, which
    /// the client's parser may refuse, becomes U+FFFD.
    /// </summary>
    /// <param name="content">The content of a valid JSON string.</param>
    /// <param name="target">At least as long as the content.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Compact(ReadOnlySpan<byte> content, Span<byte> target) => Write(content, target, isPlain: false);

    /// <summary>Writes the text itself, without any escapes. Half a character becomes U+FFFD.</summary>
    /// <param name="content">The content of a valid JSON string.</param>
    /// <param name="target">At least as long as the content.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Unescape(ReadOnlySpan<byte> content, Span<byte> target) => Write(content, target, isPlain: true);

    /// <summary>Text as the content of a JSON string; what a reader cannot see is escaped.</summary>
    public static byte[] Escape(ReadOnlySpan<byte> text)
    {
        var content = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf8(text, out var rune, out var length);
            text = text[length..];
            _ = rune.Value switch
            {
                '"' or '\\' => content.Append('\\').Append((char)rune.Value),
                '\n' => content.Append("\\n"),
                '\r' => content.Append("\\r"),
                '\t' => content.Append("\\t"),
                _ when ShownText.IsInvisible(rune) => AppendEscapes(content, rune),
                _ => content.Append(rune.ToString()),
            };
        }

        return Encoding.UTF8.GetBytes(content.ToString());
    }

    /// <summary>The same text with U+FFFD in the place of what is not UTF-8.</summary>
    public static byte[] Repair(ReadOnlySpan<byte> content) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content));

    /// <summary>How much of a content fits a number of bytes without a half character or a half escape at its end.</summary>
    public static int LengthWithin(ReadOnlySpan<byte> content, int limit)
    {
        if (content.Length <= limit)
        {
            return content.Length;
        }

        var length = 0;
        while (content[length..].IndexOf((byte)'\\') is >= 0 and var plain && length + plain < limit)
        {
            var escape = length + plain;
            var end = escape + EscapeLength(content[escape..]);
            if (end > limit)
            {
                return escape;
            }

            length = end;
        }

        // No escape between the last one and the limit.
        while (limit > length && (content[limit] & 0xC0) == 0x80)
        {
            limit--;
        }

        return Math.Max(limit, length);
    }

    private static StringBuilder AppendEscapes(StringBuilder content, Rune rune)
    {
        foreach (var unit in rune.ToString())
        {
            content.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
        }

        return content;
    }

    private static int EscapeLength(ReadOnlySpan<byte> escape) =>
        !LoneSurrogates.TryCodeUnit(escape, out var unit) ? 2
        : char.IsHighSurrogate(unit) && LoneSurrogates.TryCodeUnit(escape[6..], out var low) && char.IsLowSurrogate(low) ? 12
        : 6;

    private static int Write(ReadOnlySpan<byte> content, Span<byte> target, bool isPlain)
    {
        var written = 0;
        while (content.IndexOf((byte)'\\') is >= 0 and var start)
        {
            content[..start].CopyTo(target[written..]);
            written += start;
            content = content[start..];
            if (LoneSurrogates.TryCodeUnit(content, out var unit))
            {
                content = content[WriteCodePoint(unit, content, target, ref written, isPlain)..];
            }
            else
            {
                // An escaped slash is the one short escape that nothing asks for.
                if (isPlain || content[1] == '/')
                {
                    target[written++] = Unescaped(content[1]);
                }
                else
                {
                    content[..2].CopyTo(target[written..]);
                    written += 2;
                }

                content = content[2..];
            }
        }

        content.CopyTo(target[written..]);
        return written + content.Length;
    }

    /// <summary>Writes the character of an escape, or of a pair of them, and tells how long that was.</summary>
    private static int WriteCodePoint(char unit, ReadOnlySpan<byte> escape, Span<byte> target, ref int written, bool isPlain)
    {
        var length = 6;
        if (!Rune.TryCreate(unit, out var rune))
        {
            if (LoneSurrogates.TryCodeUnit(escape[6..], out var low) && Rune.TryCreate(unit, low, out rune))
            {
                length = 12;
            }
            else if (!isPlain)
            {
                "\\ufffd"u8.CopyTo(target[written..]);
                written += 6;
                return length;
            }
            else
            {
                rune = Rune.ReplacementChar;
            }
        }

        if (!isPlain && (rune.Value is '"' or '\\' || ShownText.IsInvisible(rune)))
        {
            escape[..length].CopyTo(target[written..]);
            written += length;
        }
        else
        {
            written += rune.EncodeToUtf8(target[written..]);
        }

        return length;
    }

    private static byte Unescaped(byte letter) => letter switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => letter,
    };
}
