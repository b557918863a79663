using System;
using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace McpGen.Protocol;

/// <summary>
/// What <see cref="JsonDocument"/> lets pass and two readers may understand differently: malformed UTF-8, halves of
/// surrogate pairs, and members named twice. Messages that hold such things are refused before anything acts on them.
/// </summary>
internal static class StrictJson
{
    /// <summary>How deep a message may nest.</summary>
    public const int MaxDepth = 64;

    /// <summary>Says what is wrong with the text, or null.</summary>
    public static string? Check(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            return "the message is not valid UTF-8";
        }

        if (HasLoneSurrogate(text))
        {
            return "the message holds half of a surrogate pair";
        }

        try
        {
            return CheckMembers(text);
        }
        catch (JsonException e)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the message is not JSON: wrong at byte {(e.BytePositionInLine ?? 0) + 1} of line {(e.LineNumber ?? 0) + 1}");
        }
    }

    private static string? CheckMembers(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MaxDepth });
        var levels = new MemberNames?[MaxDepth + 1];
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                levels[reader.CurrentDepth]?.Clear();
            }
            else if (reader.TokenType == JsonTokenType.PropertyName
                && !(levels[reader.CurrentDepth - 1] ??= new()).Add(text, ref reader))
            {
                return string.Create(CultureInfo.InvariantCulture, $"the message names a member twice, at byte {reader.TokenStartIndex + 1}");
            }
        }

        return null;
    }

    // In JSON a backslash stands only inside strings, so a scan for escapes needs no tokens.
    private static bool HasLoneSurrogate(ReadOnlySpan<byte> text)
    {
        var expectsLow = false;
        while (true)
        {
            var next = text.IndexOf((byte)'\\');
            if (next < 0 || next + 1 >= text.Length)
            {
                return expectsLow;
            }

            var kind = SurrogateAt(text[next..]);
            if (expectsLow != (kind == Surrogate.Low) || (expectsLow && next != 0))
            {
                return true;
            }

            expectsLow = kind == Surrogate.High;
            text = text[(next + (kind == Surrogate.None ? 2 : 6))..];
        }
    }

    private static Surrogate SurrogateAt(ReadOnlySpan<byte> escape) =>
        escape.Length < 6 || escape[1] != (byte)'u'
        || !Utf8Parser.TryParse(escape[2..6], out ushort unit, out var read, 'x') || read != 4 ? Surrogate.None
        : char.IsHighSurrogate((char)unit) ? Surrogate.High
        : char.IsLowSurrogate((char)unit) ? Surrogate.Low
        : Surrogate.None;

    private enum Surrogate
    {
        None,
        High,
        Low,
    }
}
