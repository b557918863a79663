namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Reads <c>*</c>, <c>+</c>, <c>?</c> and <c>{n,m}</c>, each with or without <c>?</c> for lazy.</summary>
internal static class QuantifierReader
{
    /// <summary>Takes a quantifier; null when none comes. Null for <c>Maximum</c> is without end.</summary>
    public static (int Minimum, int? Maximum)? Take(PatternCursor cursor)
    {
        (int Minimum, int? Maximum)? quantifier =
            cursor.Take("*") ? (0, null)
            : cursor.Take("+") ? (1, null)
            : cursor.Take("?") ? (0, 1)
            : Braces(cursor);
        if (quantifier is not null)
        {
            cursor.Take("?");
        }

        return quantifier;
    }

    // "{1, 32}" and "{,5}" are text.
    private static (int Minimum, int? Maximum)? Braces(PatternCursor cursor)
    {
        var position = cursor.Position;
        if (cursor.Take("{") && cursor.TakeNumber() is { } minimum)
        {
            var maximum = cursor.Take(",") ? cursor.TakeNumber() : minimum;
            if (cursor.Take("}"))
            {
                return maximum is null || maximum >= minimum
                    ? (minimum, maximum)
                    : throw PatternFaultException.Malformed(position, "the numbers are out of order");
            }
        }

        cursor.Position = position;
        return null;
    }
}
