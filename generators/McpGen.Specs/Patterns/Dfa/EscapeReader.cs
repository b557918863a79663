namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Reads what begins with a backslash and stands for code points.</summary>
internal static class EscapeReader
{
    /// <summary>Takes an escape.</summary>
    /// <param name="cursor">At the backslash.</param>
    /// <param name="inClass">Whether it stands in <c>[…]</c>, where <c>\b</c> is a backspace and digits are octal.</param>
    public static ClassAtom Take(PatternCursor cursor, bool inClass)
    {
        var position = cursor.Position;
        cursor.Position++;
        if (cursor.AtEnd)
        {
            throw PatternFaultException.Malformed(position, "the backslash escapes nothing");
        }

        var letter = cursor.Next;
        if (CharacterClass.Named(letter) is { } set)
        {
            cursor.Position++;
            return ClassAtom.Class(set);
        }

        if (letter == '0' || (inClass && letter is > '0' and < '8'))
        {
            return ClassAtom.One(Octal(cursor));
        }

        if (letter is 'p' or 'P')
        {
            return ClassAtom.Class(PropertyReader.Take(cursor));
        }

        return letter switch
        {
            >= '1' and <= '9' when !inClass => throw PatternFaultException.Unsupported(position, "a reference to a group needs to remember text"),
            'k' when !inClass => throw PatternFaultException.Unsupported(position, "a reference to a group needs to remember text"),
            'b' when inClass => Skip(cursor, '\b'),
            't' => Skip(cursor, '\t'),
            'n' => Skip(cursor, '\n'),
            'v' => Skip(cursor, '\v'),
            'f' => Skip(cursor, '\f'),
            'r' => Skip(cursor, '\r'),
            'c' => ClassAtom.One(Control(cursor, position)),
            'x' => ClassAtom.One(Hexadecimal(cursor, position)),
            'u' => ClassAtom.One(Unicode(cursor, position)),

            // \A, \Z, \h …: another dialect's meaning is surely meant, and ECMA-262 gives the letters none.
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => throw PatternFaultException.Malformed(position, $"ECMA-262 has no escape \\{letter}"),
            _ => ClassAtom.One(cursor.TakeCodePoint()),
        };
    }

    private static ClassAtom Skip(PatternCursor cursor, char meaning)
    {
        cursor.Position++;
        return ClassAtom.One(meaning);
    }

    // Annex B LegacyOctalEscapeSequence: at most \377.
    private static int Octal(PatternCursor cursor)
    {
        var value = 0;
        while (cursor.Next is >= '0' and <= '7' && (value * 8) + (cursor.Next - '0') is var longer and <= 0xFF)
        {
            value = longer;
            cursor.Position++;
        }

        return value;
    }

    private static int Control(PatternCursor cursor, int position)
    {
        cursor.Position++;
        if (cursor.Next is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
        {
            throw PatternFaultException.Malformed(position, "\\c needs a letter");
        }

        return cursor.TakeCodePoint() % 32;
    }

    private static int Hexadecimal(PatternCursor cursor, int position)
    {
        cursor.Position++;
        return cursor.TakeHex(2) ?? throw PatternFaultException.Malformed(position, "\\x needs two hexadecimal digits");
    }

    private static int Unicode(PatternCursor cursor, int position)
    {
        cursor.Position++;
        if (cursor.Take("{"))
        {
            return Braced(cursor, position);
        }

        var unit = cursor.TakeHex(4) ?? throw PatternFaultException.Malformed(position, "\\u needs four hexadecimal digits");
        if (!char.IsHighSurrogate((char)unit))
        {
            return unit;
        }

        var afterFirst = cursor.Position;
        if (cursor.Take("\\u") && cursor.TakeHex(4) is { } second && char.IsLowSurrogate((char)second))
        {
            return char.ConvertToUtf32((char)unit, (char)second);
        }

        cursor.Position = afterFirst;
        return unit;
    }

    private static int Braced(PatternCursor cursor, int position)
    {
        var value = -1;
        while (cursor.TakeHex(1) is { } digit && value <= CodePointSet.Last)
        {
            value = (value < 0 ? 0 : value * 16) + digit;
        }

        return value is >= 0 and <= CodePointSet.Last && cursor.Take("}")
            ? value
            : throw PatternFaultException.Malformed(position, "\\u{…} needs a code point up to 10FFFF");
    }
}
