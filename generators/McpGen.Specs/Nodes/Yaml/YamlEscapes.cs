using System.Globalization;
using System.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>What a backslash means in double quotes (YAML 1.2 §5.7).</summary>
internal static class YamlEscapes
{
    private const string Letters = "0abt\tnvfre \"/\\N_LP";
    private const string Meanings = "\0\a\b\t\t\n\v\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";

    /// <summary>Writes the character for the escape at an offset, and returns the offset behind it.</summary>
    public static int Read(YamlCursor cursor, int at, StringBuilder decoded)
    {
        var c = cursor.Text[at + 1];
        var letter = Letters.IndexOf(c);
        if (letter >= 0)
        {
            decoded.Append(Meanings[letter]);
            return at + 2;
        }

        var digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            throw cursor.Problem(at, at + 2, "double quotes know no such escape; write '\\\\' for a backslash, or put the text in single quotes");
        }

        var end = at + 2;
        while (end < at + 2 + digits && cursor.Text[end] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
        {
            end++;
        }

        var isWhole = end == at + 2 + digits;
        var code = isWhole ? uint.Parse(cursor.Text.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : 0;
        if (!isWhole || code > 0x10FFFF)
        {
            throw cursor.Problem(at, end, $"expected {(isWhole ? "at most 10FFFF" : digits + " hexadecimal digits")} behind '\\{c}'");
        }

        if (code > char.MaxValue)
        {
            decoded.Append((char)(0xD7C0 + (code >> 10)));
            code = 0xDC00 + (code & 0x3FF);
        }

        decoded.Append((char)code);
        return end;
    }
}
