using System;
using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using McpGen.Arguments;
using McpGen.Redaction;

namespace McpGen.Audit;

/// <summary>Writes a call's arguments without what is secret. They are as the client sent them: perhaps malformed, perhaps huge.</summary>
/// <param name="names">Names of properties whose values are secret.</param>
/// <param name="redactor">Finds values that are secret by their form.</param>
internal sealed class RedactedArguments(FieldNames names, Redactor redactor)
{
    private const int MaxBytes = 64 * 1024;

    /// <summary>
    /// Writes <c>arguments</c>; or, of arguments over 64 KB, <c>argumentsBytes</c> with their size and <c>argumentsStart</c> with the first of their redacted text.
    /// </summary>
    public void Write(Utf8JsonWriter json, JsonElement? arguments)
    {
        if (arguments is not { ValueKind: not JsonValueKind.Undefined } value)
        {
            return;
        }

        var raw = JsonMarshal.GetRawUtf8Value(value);
        var text = new ArrayBufferWriter<byte>(Math.Min(raw.Length, MaxBytes) + 64);
        switch (Redact(Utf8.IsValid(raw) ? raw : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(raw)), text))
        {
            case Extent.Whole:
                json.WritePropertyName("arguments"u8);
                json.WriteRawValue(text.WrittenSpan, skipInputValidation: true);
                break;

            case Extent.Start:
                json.WriteNumber("argumentsBytes"u8, raw.Length);
                json.WriteString("argumentsStart"u8, text.WrittenSpan[..Math.Min(text.WrittenCount, MaxBytes)]);
                break;

            default:
                json.WriteString("arguments"u8, "[not readable]"u8);
                break;
        }
    }

    private Extent Redact(ReadOnlySpan<byte> raw, ArrayBufferWriter<byte> target)
    {
        using var json = new Utf8JsonWriter(target);
        try
        {
            var reader = new Utf8JsonReader(raw);
            while (reader.Read())
            {
                WriteToken(ref reader, json);
                if (json.BytesCommitted + json.BytesPending > MaxBytes)
                {
                    json.Flush();
                    return Extent.Start;
                }
            }

            return Extent.Whole;
        }
        catch (JsonException)
        {
            return Extent.Nothing;
        }
    }

    private void WriteToken(ref Utf8JsonReader reader, Utf8JsonWriter json)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                json.WriteStartObject();
                break;

            case JsonTokenType.EndObject:
                json.WriteEndObject();
                break;

            case JsonTokenType.StartArray:
                json.WriteStartArray();
                break;

            case JsonTokenType.EndArray:
                json.WriteEndArray();
                break;

            case JsonTokenType.PropertyName:
                var name = Text(ref reader);
                json.WritePropertyName(redactor.Apply(name));
                if (names.Contains(name))
                {
                    reader.Read();
                    reader.Skip();
                    json.WriteStringValue(Redactor.Mask);
                }

                break;

            case JsonTokenType.String:
                json.WriteStringValue(redactor.Apply(Text(ref reader)));
                break;

            case JsonTokenType.Number when redactor.HidesNumber(reader.ValueSpan):
                json.WriteStringValue(Redactor.Mask);
                break;

            case JsonTokenType.Number when reader.ValueSpan.Length > JsonNumber.MaxLength:
                json.WriteStringValue("[long number]"u8);
                break;

            default:
                json.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped && LoneSurrogates.In(reader.ValueSpan))
        {
            return "[not text]";
        }

        // A string of many megabytes is cut before it is copied.
        return reader is { ValueIsEscaped: false, ValueSpan.Length: > MaxBytes }
            ? Encoding.UTF8.GetString(reader.ValueSpan[..MaxBytes])
            : reader.GetString()!;
    }

    /// <summary>How much of the arguments was written.</summary>
    private enum Extent
    {
        Nothing,
        Start,
        Whole,
    }
}
