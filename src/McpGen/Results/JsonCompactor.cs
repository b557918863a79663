using System;
using System.Buffers;
using System.Text.Json;
using McpGen.Results.Shaping;

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
                    target.Advance(JsonText.Compact(reader.ValueSpan, target.GetSpan(reader.ValueSpan.Length)));
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
}
