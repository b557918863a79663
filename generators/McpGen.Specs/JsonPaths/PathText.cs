using System.Globalization;
using System.Text;

namespace McpGen.Specs.JsonPaths;

/// <summary>A cursor over the text of a query, and the words that queries and filters are made of.</summary>
internal sealed class PathText(string text)
{
    // Whole numbers that every JSON reader keeps apart (RFC 7493 §2.2).
    private const long MaxSafeInteger = 9_007_199_254_740_991;

    /// <summary>The character to come.</summary>
    public int At { get; private set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => At >= text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Next => IsAtEnd ? '\0' : text[At];

    /// <summary>Steps over blanks (RFC 9535 §2.1.1).</summary>
    public void SkipBlanks()
    {
        while (Next is ' ' or '\t' or '\n' or '\r')
        {
            At++;
        }
    }

    /// <summary>Steps over a text if it comes next.</summary>
    public bool Take(string expected)
    {
        if (string.CompareOrdinal(text, At, expected, 0, expected.Length) != 0)
        {
            return false;
        }

        At += expected.Length;
        return true;
    }

    /// <summary>Steps over a text that has to come next.</summary>
    public void Expect(string expected, string where)
    {
        if (!Take(expected))
        {
            throw Fault($"expected '{expected}' {where}");
        }
    }

    /// <summary>Goes back to where somebody has been.</summary>
    public void Return(int to) => At = to;

    /// <summary>What is wrong at the next character.</summary>
    public JsonPathFaultException Fault(string message) => FaultAt(At, message);

    /// <summary>What is wrong at a character.</summary>
    public static JsonPathFaultException FaultAt(int index, string message) => new(new(index, message));

    /// <summary>A member name without brackets (RFC 9535 §2.5.1.1).</summary>
    public string ShorthandName()
    {
        var start = At;
        while (IsNameCharacter(Next) && (At > start || Next is not (>= '0' and <= '9')))
        {
            At++;
        }

        if (At == start)
        {
            throw Fault(Next is '/' ? "a path stands in brackets and quotes: ['/customers']" : "expected a name, '*' or '['");
        }

        return Next is '-' or '/' or '$' or '{'
            ? throw Fault($"'{Next}' cannot stand in a name without brackets; write ['{text.Substring(start, At - start)}{Next}…']")
            : text.Substring(start, At - start);
    }

    /// <summary>Lower-case letters, digits and underscores: the name of a function.</summary>
    public string Word()
    {
        var start = At;
        while (Next is (>= 'a' and <= 'z') or '_' || (At > start && Next is >= '0' and <= '9'))
        {
            At++;
        }

        return text.Substring(start, At - start);
    }

    /// <summary>A whole number (RFC 9535 §2.3.3.1); null when there is none.</summary>
    public long? Integer()
    {
        var start = At;
        var negative = Take("-");
        var digits = At;
        while (Next is >= '0' and <= '9')
        {
            At++;
        }

        if (At == digits)
        {
            return negative ? throw Fault("expected a digit after '-'") : null;
        }

        if (text[digits] == '0' && (At > digits + 1 || negative))
        {
            throw FaultAt(start, "a whole number has no leading zero, and no minus before zero");
        }

        return long.TryParse(text.Substring(start, At - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value is >= -MaxSafeInteger and <= MaxSafeInteger
                ? value
                : throw FaultAt(start, "the number is beyond what JSON readers keep apart (2^53)");
    }

    /// <summary>A number as JSON writes it; null when there is none.</summary>
    public string? Number()
    {
        var start = At;
        if (Next is not ('-' or (>= '0' and <= '9')))
        {
            return null;
        }

        Take("-");
        var digits = At;
        Digits();
        if (text[digits] == '0' && At > digits + 1)
        {
            throw FaultAt(start, "a number has no leading zero");
        }

        if (Take("."))
        {
            Digits();
        }

        if (Next is 'e' or 'E')
        {
            At++;
            if (Next is '+' or '-')
            {
                At++;
            }

            Digits();
        }

        return text.Substring(start, At - start);
    }

    /// <summary>A string in single or double quotes (RFC 9535 §2.3.1.1); null when there is none.</summary>
    public string? Quoted()
    {
        if (Next is not ('\'' or '"'))
        {
            return null;
        }

        var (open, quote) = (At, Next);
        var value = new StringBuilder();
        for (At++; Next != quote; At++)
        {
            if (IsAtEnd)
            {
                throw FaultAt(open, "the string is not closed");
            }

            if (Next < ' ')
            {
                throw Fault("control characters in strings must be escaped");
            }

            value.Append(Next == '\\' ? Escaped(quote) : Next);
        }

        At++;
        return IsWellFormed(value) ? value.ToString() : throw FaultAt(open, "the string has half a surrogate pair");
    }

    private static bool IsWellFormed(StringBuilder value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogate(value[i]) && (!char.IsHighSurrogate(value[i]) || ++i == value.Length || !char.IsLowSurrogate(value[i])))
            {
                return false;
            }
        }

        return true;
    }

    // On return the cursor stands on the last character of the escape.
    private char Escaped(char quote)
    {
        At++;
        switch (Next)
        {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case '/' or '\\':
                return Next;
            case 'u' when At + 5 <= text.Length && ushort.TryParse(text.Substring(At + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                At += 4;
                return (char)code;
            default:
                return Next == quote ? quote : throw FaultAt(At - 1, "unknown escape in a string");
        }
    }

    private void Digits()
    {
        var start = At;
        while (Next is >= '0' and <= '9')
        {
            At++;
        }

        if (At == start)
        {
            throw Fault("expected a digit");
        }
    }

    private static bool IsNameCharacter(char c) =>
        c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or >= '\u0080';
}
