namespace McpGen.Specs.Patterns.Dfa;

/// <summary>A place in a pattern.</summary>
internal sealed class PatternCursor(string pattern)
{
    public int Position { get; set; }

    public bool AtEnd => Position >= pattern.Length;

    /// <summary>The next UTF-16 unit; NUL at the end.</summary>
    public char Next => AtEnd ? '\0' : pattern[Position];

    /// <summary>Whether a text comes next.</summary>
    public bool Sees(string text) => string.CompareOrdinal(pattern, Position, text, 0, text.Length) == 0;

    /// <summary>Takes a text if it comes next.</summary>
    public bool Take(string text)
    {
        if (!Sees(text))
        {
            return false;
        }

        Position += text.Length;
        return true;
    }

    /// <summary>Takes a code point: a surrogate pair is one, as with flag <c>u</c>.</summary>
    public int TakeCodePoint()
    {
        var unit = pattern[Position++];
        return char.IsHighSurrogate(unit) && !AtEnd && char.IsLowSurrogate(Next) ? char.ConvertToUtf32(unit, pattern[Position++]) : unit;
    }

    /// <summary>Takes as many hexadecimal digits as asked; null and nothing taken when they are fewer.</summary>
    public int? TakeHex(int digits)
    {
        var value = 0;
        for (var i = 0; i < digits; i++)
        {
            if (Position + i >= pattern.Length || HexDigit(pattern[Position + i]) is not { } digit)
            {
                return null;
            }

            value = (value * 16) + digit;
        }

        Position += digits;
        return value;
    }

    /// <summary>Takes a decimal number, which stops growing where no use for it is left; null when there is none.</summary>
    public int? TakeNumber()
    {
        const int Enough = 1_000_000;

        int? value = null;
        while (Next is >= '0' and <= '9')
        {
            value = ((value ?? 0) * 10) + (Next - '0');
            value = value > Enough ? Enough : value;
            Position++;
        }

        return value;
    }

    /// <summary>Takes text up to a character, and the character; null and nothing taken when it does not come.</summary>
    public string? TakeUntil(char end)
    {
        var at = pattern.IndexOf(end, Position);
        if (at < 0)
        {
            return null;
        }

        var text = pattern.Substring(Position, at - Position);
        Position = at + 1;
        return text;
    }

    private static int? HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => null,
    };
}
