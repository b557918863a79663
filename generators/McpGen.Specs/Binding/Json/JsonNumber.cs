using System.Globalization;
using System.Text;

namespace McpGen.Specs.Binding.Json;

/// <summary>Numbers as written in a document, turned into JSON without passing through a binary type: <c>1.10</c> stays <c>1.10</c>.</summary>
internal static class JsonNumber
{
    /// <summary>The JSON form of a number of JSON or of YAML's core schema; null for what JSON cannot say (<c>.inf</c>, <c>.nan</c>).</summary>
    public static string? FromText(string text)
    {
        if (text.StartsWith("0x", System.StringComparison.Ordinal) || text.StartsWith("0o", System.StringComparison.Ordinal))
        {
            return FromRadix(text.Substring(2), text[1] == 'x' ? 16u : 8u);
        }

        var json = new StringBuilder();
        var i = 0;
        if (text.Length > 0 && text[0] is '+' or '-')
        {
            json.Append(text[0] == '-' ? "-" : "");
            i++;
        }

        var whole = Digits(text, ref i).TrimStart('0');
        var fraction = "";
        var hasDigits = i > 0 && text[i - 1] is >= '0' and <= '9';
        if (i < text.Length && text[i] == '.')
        {
            i++;
            fraction = Digits(text, ref i);
        }

        if (!hasDigits && fraction.Length == 0)
        {
            return null;
        }

        json.Append(whole.Length == 0 ? "0" : whole).Append(fraction.Length == 0 ? "" : "." + fraction);
        if (i < text.Length && text[i] is 'e' or 'E')
        {
            json.Append('e');
            i++;
            if (i < text.Length && text[i] is '+' or '-')
            {
                json.Append(text[i++]);
            }

            var exponent = Digits(text, ref i);
            if (exponent.Length == 0)
            {
                return null;
            }

            json.Append(exponent);
        }

        return i == text.Length ? json.ToString() : null;
    }

    /// <summary>The value, when it is within the range of <see cref="decimal"/>; digits past the 28th are rounded.</summary>
    public static decimal? Value(string? json) =>
        json is not null && decimal.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A value as JSON, without trailing zeros behind the point.</summary>
    public static string Text(decimal value) => value.ToString("0.#############################", CultureInfo.InvariantCulture);

    private static string Digits(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return text.Substring(start, i - start);
    }

    private static string? FromRadix(string digits, uint radix)
    {
        ulong value = 0;
        foreach (var c in digits)
        {
            var digit = (uint)System.Math.Max(0, "0123456789abcdef".IndexOf(char.ToLowerInvariant(c)));
            if (value > (ulong.MaxValue - digit) / radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }
}
