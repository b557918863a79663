using System;
using System.Buffers.Text;
using System.Globalization;

namespace McpGen.Arguments;

/// <summary>Reads numbers from their JSON text, so that nothing is rounded on the way.</summary>
internal static class JsonNumber
{
    /// <summary>Longer numbers are refused; no double needs as many characters, and arithmetic on longer ones costs too much.</summary>
    public const int MaxLength = 400;

    private const int Room = 2 * MaxLength;

    /// <summary>Whether the number has no fraction, as <c>1</c>, <c>1.0</c> and <c>1e2</c>.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> raw) => !IsWrittenWithPoint(raw) || TryWriteInteger(raw, stackalloc char[Room], out _);

    /// <summary>The value, when it is an integer of 64 bits.</summary>
    public static bool TryInt64(ReadOnlySpan<byte> raw, out long value)
    {
        if (!IsWrittenWithPoint(raw))
        {
            return Utf8Parser.TryParse(raw, out value, out var consumed) && consumed == raw.Length;
        }

        value = 0;
        Span<char> digits = stackalloc char[Room];
        return TryWriteInteger(raw, digits, out var length) && long.TryParse(digits[..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Whether an integer, whatever its size, is a multiple of a divisor.</summary>
    public static bool IsMultipleOf(ReadOnlySpan<byte> raw, long divisor)
    {
        var modulus = (UInt128)Int128.Abs(divisor);
        UInt128 rest = 0;
        Span<char> digits = stackalloc char[Room];
        if (!TryWriteInteger(raw, digits, out var length))
        {
            return false;
        }

        foreach (var c in digits[..length])
        {
            if (char.IsAsciiDigit(c))
            {
                rest = ((rest * 10) + (UInt128)(c - '0')) % modulus;
            }
        }

        return rest == 0;
    }

    /// <summary>Writes a number without point and exponent; false for one with a fraction, or with more digits than <see cref="MaxLength"/>.</summary>
    /// <param name="raw">The number.</param>
    /// <param name="target">Room for twice <see cref="MaxLength"/> characters.</param>
    /// <param name="length">How many were written.</param>
    public static bool TryWriteInteger(ReadOnlySpan<byte> raw, Span<char> target, out int length)
    {
        length = 0;
        if (raw.Length > MaxLength)
        {
            return false;
        }

        if (raw[0] == '-')
        {
            target[length++] = '-';
        }

        var exponent = raw.IndexOfAny((byte)'e', (byte)'E');
        var scale = exponent < 0 ? 0 : Exponent(raw[(exponent + 1)..]);
        var isAfterPoint = false;
        var first = length;
        foreach (var b in raw[first..(exponent < 0 ? raw.Length : exponent)])
        {
            if (b == '.')
            {
                isAfterPoint = true;
                continue;
            }

            scale -= isAfterPoint ? 1 : 0;
            if (b != '0' || length > first)
            {
                target[length++] = (char)b;
            }
        }

        if (length == first)
        {
            target[0] = '0';
            length = 1;
            return true;
        }

        for (; scale < 0 && target[length - 1] == '0'; scale++)
        {
            length--;
        }

        if (scale < 0 || length - first + scale > MaxLength)
        {
            return false;
        }

        target.Slice(length, scale).Fill('0');
        length += scale;
        return true;
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
