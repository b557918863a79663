using System;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace McpGen.Arguments;

/// <summary>Reads numbers from their JSON text, so that nothing is rounded on the way.</summary>
internal static class JsonNumber
{
    /// <summary>Longer numbers are refused; no double needs as many characters, and arithmetic on longer ones costs too much.</summary>
    public const int MaxLength = 400;

    /// <summary>Whether the number has no fraction, as <c>1</c>, <c>1.0</c> and <c>1e2</c>.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> raw) => !IsWrittenWithPoint(raw) || Integer(raw) is not null;

    /// <summary>The value, when it is an integer of 64 bits.</summary>
    public static bool TryInt64(ReadOnlySpan<byte> raw, out long value)
    {
        if (!IsWrittenWithPoint(raw))
        {
            return Utf8Parser.TryParse(raw, out value, out var consumed) && consumed == raw.Length;
        }

        value = 0;
        return Integer(raw) is { } text && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The number as it is written in URLs and headers: an integer without point and exponent, anything else as given.</summary>
    public static string Canonical(ReadOnlySpan<byte> raw) =>
        (IsWrittenWithPoint(raw) || raw is [(byte)'-', (byte)'0'] ? Integer(raw) : null) ?? Encoding.ASCII.GetString(raw);

    /// <summary>Whether an integer, whatever its size, is a multiple of a divisor.</summary>
    public static bool IsMultipleOf(ReadOnlySpan<byte> raw, long divisor)
    {
        var modulus = (UInt128)Int128.Abs(divisor);
        UInt128 rest = 0;
        foreach (var c in Integer(raw) ?? "1")
        {
            if (char.IsAsciiDigit(c))
            {
                rest = ((rest * 10) + (UInt128)(c - '0')) % modulus;
            }
        }

        return rest == 0;
    }

    /// <summary>Whether a number is a multiple of a divisor: exactly where decimals can tell, else within the precision of doubles.</summary>
    public static bool IsMultipleOf(ReadOnlySpan<byte> raw, double divisor)
    {
        if (Utf8Parser.TryParse(raw, out decimal value, out var consumed) && consumed == raw.Length && Math.Abs(divisor) is > 1e-20 and < 1e20)
        {
            return value % (decimal)divisor == 0;
        }

        var quotient = Double(raw) / divisor;
        return double.IsFinite(quotient) && Math.Abs(quotient - Math.Round(quotient)) <= 1e-9 * Math.Max(1, Math.Abs(quotient));
    }

    /// <summary>The nearest double; infinity for a number that is too large for one.</summary>
    public static double Double(ReadOnlySpan<byte> raw) =>
        Utf8Parser.TryParse(raw, out double value, out var consumed) && consumed == raw.Length ? value : double.PositiveInfinity;

    private static bool IsWrittenWithPoint(ReadOnlySpan<byte> raw) => raw.IndexOfAny(".eE"u8) >= 0;

    /// <summary>The digits of an integer; null for a number with a fraction, or with more digits than <see cref="MaxLength"/>.</summary>
    private static string? Integer(ReadOnlySpan<byte> raw)
    {
        var digits = new StringBuilder(raw.Length);
        var negative = raw[0] == '-';
        var i = negative ? 1 : 0;
        var scale = 0;
        var afterPoint = false;
        for (; i < raw.Length && raw[i] is not ((byte)'e' or (byte)'E'); i++)
        {
            if (raw[i] == '.')
            {
                afterPoint = true;
                continue;
            }

            digits.Append((char)raw[i]);
            scale -= afterPoint ? 1 : 0;
        }

        if (i < raw.Length)
        {
            scale += Exponent(raw[(i + 1)..]);
        }

        var leading = 0;
        while (leading < digits.Length && digits[leading] == '0')
        {
            leading++;
        }

        digits.Remove(0, leading);
        if (digits.Length == 0)
        {
            return "0";
        }

        while (digits[^1] == '0' && scale < 0)
        {
            digits.Length--;
            scale++;
        }

        return scale < 0 || digits.Length + scale > MaxLength
            ? null
            : digits.Append('0', scale).Insert(0, negative ? "-" : "").ToString();
    }

    private static int Exponent(ReadOnlySpan<byte> raw)
    {
        // Beyond any number of digits that can be given, so the exact value no longer matters.
        const int Far = 100_000;

        var value = 0;
        foreach (var c in raw.TrimStart("+-"u8))
        {
            value = Math.Min(Far, (value * 10) + (c - '0'));
        }

        return raw[0] == '-' ? -value : value;
    }
}
