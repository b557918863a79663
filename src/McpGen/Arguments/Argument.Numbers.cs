using System;
using System.Globalization;
using System.Text.Json;

namespace McpGen.Arguments;

public readonly partial struct Argument
{
    /// <summary>Must be an integer; <c>1.0</c> and <c>1e2</c> are. Integers beyond 64 bits are accepted where no bound forbids them.</summary>
    /// <param name="minimum">The least value; unlimited by default.</param>
    /// <param name="maximum">The greatest value; unlimited by default.</param>
    /// <param name="multipleOf">A divisor; 0, the default, for none.</param>
    public Argument Integer(long minimum = long.MinValue, long maximum = long.MaxValue, long multipleOf = 0)
    {
        if (IsUnchecked || !ExpectNumber("an integer"))
        {
            return this;
        }

        var raw = Value.Raw;
        if (!JsonNumber.IsInteger(raw))
        {
            FailType("an integer", " with a fraction or too many digits");
            return this;
        }

        var (low, high) = JsonNumber.TryInt64(raw, out var value)
            ? (value < minimum, value > maximum)
            : (raw[0] == '-' && minimum != long.MinValue, raw[0] != '-' && maximum != long.MaxValue);
        if (low || high)
        {
            Fail("must be " + Range(
                minimum == long.MinValue ? null : minimum.ToString(CultureInfo.InvariantCulture),
                maximum == long.MaxValue ? null : maximum.ToString(CultureInfo.InvariantCulture),
                exclusiveMinimum: false,
                exclusiveMaximum: false));
        }

        if (multipleOf != 0 && !JsonNumber.IsMultipleOf(raw, multipleOf))
        {
            Fail(string.Create(CultureInfo.InvariantCulture, $"must be a multiple of {multipleOf}"));
        }

        return this;
    }

    /// <summary>Must be a number.</summary>
    /// <param name="minimum">The lower bound; none by default.</param>
    /// <param name="maximum">The upper bound; none by default.</param>
    /// <param name="exclusiveMinimum">Whether the lower bound itself is refused; not by default.</param>
    /// <param name="exclusiveMaximum">Whether the upper bound itself is refused; not by default.</param>
    /// <param name="multipleOf">A divisor; 0, the default, for none.</param>
    public Argument Number(
        double minimum = double.NegativeInfinity,
        double maximum = double.PositiveInfinity,
        bool exclusiveMinimum = false,
        bool exclusiveMaximum = false,
        double multipleOf = 0)
    {
        if (IsUnchecked || !ExpectNumber("a number"))
        {
            return this;
        }

        var raw = Value.Raw;
        var value = JsonNumber.Double(raw);
        if (value < minimum || value > maximum || (exclusiveMinimum && value == minimum) || (exclusiveMaximum && value == maximum))
        {
            Fail("must be " + Range(
                double.IsInfinity(minimum) ? null : minimum.ToString("R", CultureInfo.InvariantCulture),
                double.IsInfinity(maximum) ? null : maximum.ToString("R", CultureInfo.InvariantCulture),
                exclusiveMinimum,
                exclusiveMaximum));
        }

        if (multipleOf != 0 && !JsonNumber.IsMultipleOf(raw, multipleOf))
        {
            Fail(string.Create(CultureInfo.InvariantCulture, $"must be a multiple of {multipleOf:R}"));
        }

        return this;
    }

    /// <summary>Must be <c>true</c> or <c>false</c>.</summary>
    public Argument Boolean()
    {
        if (!IsUnchecked && Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            var isWord = Kind == JsonValueKind.String && (Value.Is("true") || Value.Is("false"));
            FailType("a boolean", isWord ? "; write it without quotes" : "");
        }

        return this;
    }

    private static string Range(string? minimum, string? maximum, bool exclusiveMinimum, bool exclusiveMaximum)
    {
        var low = minimum is null ? null : (exclusiveMinimum ? "greater than " : "at least ") + minimum;
        var high = maximum is null ? null : (exclusiveMaximum ? "less than " : "at most ") + maximum;
        return low is null ? high! : high is null ? low : low + " and " + high;
    }

    private bool ExpectNumber(string expected)
    {
        if (Kind == JsonValueKind.Number)
        {
            return true;
        }

        var isNumeral = Kind == JsonValueKind.String
            && double.TryParse(Value.Characters, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        FailType(expected, isNumeral ? "; write it without quotes" : "");
        return false;
    }
}
