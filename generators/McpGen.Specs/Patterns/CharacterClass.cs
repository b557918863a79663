using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace McpGen.Specs.Patterns;

/// <summary>Character classes: brackets, and the escapes that stand for several characters.</summary>
internal static class CharacterClass
{
    private const string Digit = "0-9";
    private const string NotDigit = @"\u0000-/:-\uFFFF";
    private const string Word = "0-9A-Z_a-z";
    private const string NotWord = @"\u0000-/:-@\[-\^`\{-\uFFFF";

    // ECMA-262 §12.2 and §12.3: white space and line terminators; .NET's \s has U+0085 and lacks U+FEFF.
    private const string Space = @"\u0009-\u000D \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

    private const string NotSpace =
        @"\u0000-\u0008\u000E-\u001F!-\u009F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF";

    private static readonly Dictionary<string, string> LongCategories = new()
    {
        ["Letter"] = "L", ["Uppercase_Letter"] = "Lu", ["Lowercase_Letter"] = "Ll", ["Titlecase_Letter"] = "Lt", ["Modifier_Letter"] = "Lm", ["Other_Letter"] = "Lo",
        ["Mark"] = "M", ["Number"] = "N", ["Decimal_Number"] = "Nd", ["Letter_Number"] = "Nl", ["Other_Number"] = "No", ["Punctuation"] = "P", ["Symbol"] = "S",
        ["Separator"] = "Z", ["Space_Separator"] = "Zs", ["Control"] = "Cc", ["Format"] = "Cf", ["Other"] = "C", ["Alphabetic"] = "L",
    };

    private static readonly HashSet<string> Categories =
    [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po",
        "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
    ];

    /// <summary>What follows a backslash, as the inside of a .NET class; null when it is a single character.</summary>
    public static string? Named(string source, ref int position)
    {
        var c = source[position];
        if (c is 'p' or 'P' && position + 1 < source.Length && source[position + 1] == '{')
        {
            return Property(source, ref position);
        }

        var named = c switch
        {
            'd' => Digit,
            'D' => NotDigit,
            'w' => Word,
            'W' => NotWord,
            's' => Space,
            'S' => NotSpace,
            _ => null,
        };
        position += named is null ? 0 : 1;
        return named;
    }

    /// <summary>Translates what follows an opening bracket, up to and with the closing one.</summary>
    public static void Translate(string source, ref int position, StringBuilder output)
    {
        var start = output.Length;
        output.Append('[');
        var isNegated = position < source.Length && source[position] == '^';
        if (isNegated)
        {
            position++;
            output.Append('^');
        }

        var isEmpty = true;
        while (position < source.Length && source[position] != ']')
        {
            isEmpty = false;
            Item(source, ref position, output);
        }

        if (position >= source.Length)
        {
            throw new UntranslatableException("it has an opening bracket without a closing one");
        }

        position++;
        if (isEmpty)
        {
            // [] matches nothing and [^] anything.
            output.Length = start;
            output.Append(isNegated ? @"[\u0000-\uFFFF]" : throw new UntranslatableException("it has an empty character class, which nothing matches"));
            return;
        }

        output.Append(']');
    }

    private static void Item(string source, ref int position, StringBuilder output)
    {
        var first = Character(source, ref position, output);
        var isRange = position + 1 < source.Length && source[position] == '-' && source[position + 1] != ']';
        if (first is null || !isRange)
        {
            Write(output, first);
            return;
        }

        var before = position++;
        var mark = output.Length;
        var last = Character(source, ref position, output);
        if (last is null)
        {
            // [a-\d]: without a range, the hyphen stands for itself.
            position = before + 1;
            output.Length = mark;
            Write(output, first);
            Write(output, '-');
            return;
        }

        if (last < first)
        {
            throw new UntranslatableException("it has a range in the wrong order");
        }

        Write(output, first);
        output.Append('-');
        Write(output, last);
    }

    /// <summary>A single character, or null after several were written.</summary>
    private static int? Character(string source, ref int position, StringBuilder output)
    {
        int character = source[position++];
        if (character == '\\')
        {
            if (position >= source.Length)
            {
                throw new UntranslatableException("it ends with a backslash");
            }

            if (Named(source, ref position) is { } named)
            {
                output.Append(named);
                return null;
            }

            if (source[position] == 'b')
            {
                position++;
                return '\b';
            }

            character = CharacterEscape.Read(source, ref position);
        }

        return character is > 0xFFFF or (>= 0xD800 and <= 0xDFFF)
            ? throw new UntranslatableException("it has a class with characters beyond U+FFFF, which .NET counts as two")
            : character;
    }

    private static void Write(StringBuilder output, int? character)
    {
        if (character is { } single)
        {
            CharacterEscape.Write(output, single);
        }
    }

    private static string Property(string source, ref int position)
    {
        var close = source.IndexOf('}', position);
        var name = close < 0 ? "" : source.Substring(position + 2, close - position - 2).Split('=').Last();
        var category = LongCategories.TryGetValue(name, out var known) ? known : name;
        if (!Categories.Contains(category))
        {
            throw new UntranslatableException("it asks for a property of characters that .NET does not know");
        }

        var property = $"\\{source[position]}{{{category}}}";
        position = close + 1;
        return property;
    }
}
