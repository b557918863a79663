using System.Globalization;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>What people get wrong in YAML, told so that they can put it right.</summary>
internal static class YamlMistakes
{
    /// <summary>Something stands where a line must end.</summary>
    public static UnreadableException EndOfLine(YamlCursor cursor)
    {
        var at = cursor.At;
        var before = cursor.At - 1;
        while (cursor.Text[at] is ' ' or '\t')
        {
            at++;
        }

        while (before > 0 && cursor.Text[before] is ' ' or '\t')
        {
            before--;
        }

        return cursor.Problem(at, cursor.Text[at] switch
        {
            '#' => "a comment needs a blank in front of its '#'",
            ':' => "a ':' means a key and its value, which cannot stand here; put the text in quotes when the ':' belongs to it",
            _ when cursor.Text[before] == '\'' =>
                "expected the end of the line behind the closing quote; write '' for a quote within single quotes",
            _ when cursor.Text[before] == '"' =>
                "expected the end of the line behind the closing quote; write \\\" for a quote within double quotes",
            _ => "expected the end of the line; a text that goes on behind a bracket or a comment must be in quotes as a whole",
        });
    }

    /// <summary>A line starts left or right of where it would mean something.</summary>
    /// <param name="cursor">Where the line's first character is.</param>
    /// <param name="column">The indentation of the entries in front of it.</param>
    public static UnreadableException Indentation(YamlCursor cursor, int column) =>
        cursor.IsTabbed ? Tab(cursor) : cursor.Problem(cursor.At, string.Format(
            CultureInfo.InvariantCulture,
            "the line is indented by {0}, but the entries in front of it by {1}; indent it like what it belongs to",
            cursor.Column,
            column));

    /// <summary>A tab stands where blanks tell what belongs to what.</summary>
    public static UnreadableException Tab(YamlCursor cursor)
    {
        var at = cursor.Text.IndexOf('\t', cursor.LineStart);
        return cursor.Problem(at, "a tab cannot indent a line; use blanks");
    }

    /// <summary>A key has no colon.</summary>
    public static UnreadableException KeyWithoutColon(YamlCursor cursor, int start) =>
        cursor.Problem(start, cursor.End, "expected ':' and a blank behind the key; if this goes on from the line above, indent it deeper");

    /// <summary>A key goes over several lines.</summary>
    public static UnreadableException KeyOverLines(YamlCursor cursor, int start) =>
        cursor.Problem(
            cursor.At,
            string.Format(
                CultureInfo.InvariantCulture,
                "the ':' makes a key of all that starts on line {0}, but a key must stand on one line; indent the line like the key it follows, or put the text in quotes",
                cursor.File.Lines.At(start).Line + 1));

    /// <summary>A block starts on the line of the key it belongs to.</summary>
    public static UnreadableException BlockOnKeyLine(YamlCursor cursor, int at) => cursor.Problem(
        at,
        cursor.Text[at] == ':'
            ? "a second ':' on one line, where no key can stand; put the text in quotes, or the inner key on a line of its own"
            : "a block cannot start on the line of its key; put it on the next line, indented, or write it in brackets");

    /// <summary>An anchor or a tag stands on the line of the block it belongs to.</summary>
    public static UnreadableException PropertiesOnBlockLine(YamlCursor cursor, int start) =>
        cursor.Problem(start, cursor.At, "an anchor or a tag of a block must stand on the line above it");

    /// <summary>A quote or bracket is open at the end of the document.</summary>
    public static UnreadableException Unclosed(YamlCursor cursor, int start, string what) =>
        cursor.Problem(start, $"the {what} that opens here is never closed");

    /// <summary>Something else stands where brackets go on or close.</summary>
    public static UnreadableException ExpectedInBrackets(YamlCursor cursor, int open)
    {
        var line = cursor.File.Lines.At(open).Line + 1;
        return cursor.Problem(
            cursor.At,
            string.Format(
                CultureInfo.InvariantCulture,
                "expected ',' or '{0}' here; is the '{1}' of line {2} not closed, or a quote missing?",
                cursor.Text[open] == '[' ? ']' : '}',
                cursor.Text[open],
                line));
    }

    /// <summary>No value starts with this character.</summary>
    public static UnreadableException Start(YamlCursor cursor)
    {
        var c = cursor.Text[cursor.At];
        return cursor.Problem(cursor.At, c switch
        {
            '-' or '?' => $"a '{c}' with nothing behind it starts an entry of a block, which cannot stand here",
            ':' => "expected a value in front of the ':'",
            ',' or ']' or '}' => $"expected a value in front of the '{c}'",
            '|' or '>' => $"a block text ('{c}') can stand neither in brackets nor as a key; put the text in quotes",
            '#' => "a comment needs a blank in front of its '#'",
            YamlCursor.Nothing => "expected a value",
            _ => $"no text can start with '{c}'; put it in quotes",
        });
    }
}
