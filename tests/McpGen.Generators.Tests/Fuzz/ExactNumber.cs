using System;
using System.Globalization;
using System.Numerics;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>A JSON number without rounding: digits times a power of ten.</summary>
internal readonly record struct ExactNumber(BigInteger Digits, int Exponent) : IComparable<ExactNumber>
{
    public bool IsInteger => Exponent >= 0 || Digits % BigInteger.Pow(10, -Exponent) == 0;

    public static ExactNumber Parse(string json)
    {
        var mark = json.IndexOfAny(['e', 'E']);
        var mantissa = mark < 0 ? json : json[..mark];
        var exponent = mark < 0 ? 0 : int.Parse(json[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        return new(
            BigInteger.Parse(mantissa.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
            exponent - (point < 0 ? 0 : mantissa.Length - point - 1));
    }

    public int CompareTo(ExactNumber other) => Align(other).Digits.CompareTo(other.Align(this).Digits);

    public bool IsMultipleOf(ExactNumber step) => Align(step).Digits % step.Align(this).Digits == 0;

    /// <summary>The same number with the smaller exponent of the two.</summary>
    private ExactNumber Align(ExactNumber other)
    {
        var exponent = Math.Min(Exponent, other.Exponent);
        return new(Digits * BigInteger.Pow(10, Exponent - exponent), exponent);
    }
}
