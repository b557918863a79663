using System;
using System.Text;
using System.Text.Json;

namespace McpGen.Arguments;

public readonly partial struct Argument
{
    /// <summary>Must be a string.</summary>
    /// <param name="minLength">The least number of code points; 0 by default.</param>
    /// <param name="maxLength">The greatest number of code points; unlimited by default.</param>
    /// <param name="pattern">What must occur in it; nothing by default.</param>
    /// <param name="format">Its format; any by default.</param>
    public Argument String(int minLength = 0, int maxLength = int.MaxValue, Pattern? pattern = null, StringFormat format = StringFormat.None)
    {
        if (IsUnchecked)
        {
            return this;
        }

        if (Kind != JsonValueKind.String)
        {
            FailType("a string", Kind == JsonValueKind.Number ? "; write it in quotes" : "");
            return this;
        }

        if (pattern is null && format == StringFormat.None && IsOfLength(minLength, maxLength))
        {
            return this;
        }

        var text = Value.Characters;
        if (Bounds.Describe("have", "character", "characters", minLength, maxLength, CodePoints(text)) is { } length)
        {
            Fail(length);
        }

        if (pattern?.IsMatch(text) == false)
        {
            Fail("must match the pattern " + ShownText.Plain(pattern.Source, 200));
        }

        if (format != StringFormat.None && !StringFormats.IsValid(text, format))
        {
            Fail("must be " + StringFormats.Describe(format));
        }

        return this;
    }

    /// <summary>Must be one of some strings.</summary>
    /// <param name="values">The strings.</param>
    public Argument Enum(params ReadOnlySpan<string> values)
    {
        if (IsUnchecked)
        {
            return this;
        }

        if (Kind != JsonValueKind.String)
        {
            FailType("a string", _errors.IsProbe ? "" : $" ({Choice(values, quoted: true)})");
            return this;
        }

        foreach (var value in values)
        {
            if (_text.Is(_at, value))
            {
                return this;
            }
        }

        Fail(
            _errors.IsProbe ? "" : $"must be {Choice(values, quoted: true)}{Suggestion.DidYouMean(Value.Copy(), values)}",
            values.Length == 1 ? ArgumentFault.Constant : ArgumentFault.Value);
        return this;
    }

    /// <summary>Must be one of some values. Numbers compare by value: <c>1.0</c> is <c>1</c>.</summary>
    /// <param name="values">The values as JSON.</param>
    public Argument EnumJson(params ReadOnlySpan<string> values)
    {
        if (IsUnchecked)
        {
            return this;
        }

        var raw = Value.Raw;
        foreach (var value in values)
        {
            if (IsSame(raw, value))
            {
                return this;
            }
        }

        Fail(_errors.IsProbe ? "" : $"must be {Choice(values, quoted: false)}", values.Length == 1 ? ArgumentFault.Constant : ArgumentFault.Value);
        return this;
    }

    /// <summary>Whether the length is known to be right without decoding: no text has more code points than bytes in JSON.</summary>
    private bool IsOfLength(int minLength, int maxLength)
    {
        if (minLength == 0 && maxLength == int.MaxValue)
        {
            return true;
        }

        var bytes = _text[_at].Length;
        return bytes <= maxLength && (minLength == 0 || (minLength == 1 && bytes > 0));
    }

    /// <summary>Whether the value has the text, or means the same. Only values that may mean the same in different texts are parsed.</summary>
    private bool IsSame(ReadOnlySpan<byte> raw, string value)
    {
        if (Ascii.Equals(raw, value))
        {
            return true;
        }

        var differs = IsPlainInteger(raw) ? char.IsAsciiDigit(value[0]) && !value.AsSpan().ContainsAny(".eE") : raw[0] != value[0] && !IsNumber(raw[0]) && !IsNumber((byte)value[0]);
        if (differs)
        {
            return false;
        }

        using var document = JsonDocument.Parse(value);
        return JsonElement.DeepEquals(Value.Parse(), document.RootElement);
    }

    private static bool IsPlainInteger(ReadOnlySpan<byte> raw) => !raw.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool IsNumber(byte first) => first == '-' || char.IsAsciiDigit((char)first);

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c))
            {
                count--;
            }
        }

        return count;
    }

    private static string Choice(ReadOnlySpan<string> values, bool quoted)
    {
        // A model has the whole list in the schema; here it is a reminder.
        const int Shown = 12;

        var text = new StringBuilder(values.Length == 1 ? "" : "one of ");
        for (var i = 0; i < values.Length && i < Shown; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(quoted ? ShownText.Quoted(values[i]) : ShownText.Plain(values[i]));
        }

        return text.Append(values.Length > Shown ? ", …" : "").ToString();
    }
}
