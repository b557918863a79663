using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;

namespace McpGen.Results;

/// <summary>
/// Writes JSON on one line with the fewest characters: no space between tokens, no escape where the character itself can stand. Numbers and the order
/// of properties stay as they are.
/// </summary>
internal static class JsonCompactor
{
    /// <summary>Whether the text is JSON of at most 64 levels; if so, the same value compact.</summary>
    public static bool TryCompact(ReadOnlySpan<byte> json, out ReadOnlyMemory<byte> compact)
    {
        compact = default;
        var target = new ArrayBufferWriter<byte>(Math.Max(1, json.Length));
        try
        {
            var reader = new Utf8JsonReader(json);
            var needsComma = false;
            while (reader.Read())
            {
                if (needsComma && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
                {
                    target.Write(","u8);
                }

                Write(ref reader, target);
                needsComma = reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
            }
        }
        catch (JsonException)
        {
            return false;
        }

        compact = target.WrittenMemory;
        return true;
    }

    private static void Write(ref Utf8JsonReader reader, ArrayBufferWriter<byte> target)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName or JsonTokenType.String:
                target.Write("\""u8);
                if (reader.ValueIsEscaped)
                {
                    WriteUnescaped(reader.ValueSpan, target);
                }
                else
                {
                    target.Write(reader.ValueSpan);
                }

                target.Write(reader.TokenType == JsonTokenType.PropertyName ? "\":"u8 : "\""u8);
                break;

            default:
                target.Write(reader.ValueSpan);
                break;
        }
    }

    private static void WriteUnescaped(ReadOnlySpan<byte> text, ArrayBufferWriter<byte> target)
    {
        while (text.IndexOf((byte)'\\') is >= 0 and var start)
        {
            target.Write(text[..start]);
            text = text[start..];
            if (LoneSurrogates.TryCodeUnit(text, out var unit))
            {
                text = text[WriteCodePoint(unit, text, target)..];
            }
            else
            {
                // An escaped slash is the one short escape that nothing asks for.
                target.Write(text[1] == '/' ? "/"u8 : text[..2]);
                text = text[2..];
            }
        }

        target.Write(text);
    }

    /// <summary>Writes the character of an escape, or of a pair of them, and tells how long that was.</summary>
    private static int WriteCodePoint(char unit, ReadOnlySpan<byte> escape, ArrayBufferWriter<byte> target)
    {
        var length = 6;
        if (!Rune.TryCreate(unit, out var rune))
        {
            if (!LoneSurrogates.TryCodeUnit(escape[6..], out var low) || !Rune.TryCreate(unit, low, out rune))
            {
                // Half a character, which the client's parser may refuse.
                target.Write("\\ufffd"u8);
                return length;
            }

            length = 12;
        }

        if (rune.Value is '"' or '\\' || ShownText.IsInvisible(rune))
        {
            target.Write(escape[..length]);
        }
        else
        {
            target.Advance(rune.EncodeToUtf8(target.GetSpan(4)));
        }

        return length;
    }
}
