using System.Globalization;
using System.Text;

namespace McpGen.Specs.Patterns;

/// <summary>Single characters: how ECMA-262 escapes them and how they are written for .NET.</summary>
internal static class CharacterEscape
{
    /// <summary>Reads what follows a backslash as one character; returns its code point.</summary>
    public static int Read(string source, ref int position)
    {
        var c = source[position++];
        switch (c)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '0':
                return 0;
            case 'c' when position < source.Length && source[position] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'):
                return source[position++] % 32;
            case 'x' when Hex(source, position, 2) is { } value:
                position += 2;
                return value;
            case 'u' when position < source.Length && source[position] == '{':
                return Braced(source, ref position);
            case 'u' when Hex(source, position, 4) is { } value:
                position += 4;
                return Pair(source, ref position, value);
            default:
                return char.IsHighSurrogate(c) && position < source.Length && char.IsLowSurrogate(source[position]) ? char.ConvertToUtf32(c, source[position++]) : c;
        }
    }

    /// <summary>A character that stands for itself, inside and outside of classes; written so that it can be seen.</summary>
    public static void Write(StringBuilder output, int character)
    {
        if (character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' or ' ' or '/' or ':' or ';' or ',' or '@' or '!' or '%' or '=' or '<' or '>' or '~' or '`')
        {
            output.Append((char)character);
        }
        else if (character is > ' ' and < 0x7F && character is not ('"' or '\'' or '&'))
        {
            output.Append('\\').Append((char)character);
        }
        else
        {
            output.Append(@"\u").Append(character.ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static int Braced(string source, ref int position)
    {
        var close = source.IndexOf('}', position);
        if (close < 0 || Hex(source, position + 1, close - position - 1) is not { } value || value > 0x10FFFF || value is >= 0xD800 and <= 0xDFFF)
        {
            throw new UntranslatableException("it names a character that does not exist");
        }

        position = close + 1;
        return value;
    }

    private static int Pair(string source, ref int position, int high)
    {
        if (high is < 0xD800 or > 0xDBFF || string.CompareOrdinal(source, position, @"\u", 0, 2) != 0 || Hex(source, position + 2, 4) is not (>= 0xDC00 and <= 0xDFFF and var low))
        {
            return high;
        }

        position += 6;
        return char.ConvertToUtf32((char)high, (char)low);
    }

    private static int? Hex(string source, int start, int length) =>
        length is > 0 and <= 6 && start + length <= source.Length
        && int.TryParse(source.Substring(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
