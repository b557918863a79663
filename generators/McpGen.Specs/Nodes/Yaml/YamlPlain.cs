using System.Runtime.CompilerServices;
using System.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Texts without quotes (YAML 1.2 §7.3.3).</summary>
internal sealed class YamlPlain(YamlCursor cursor)
{
    /// <summary>Whether a text may start at the cursor.</summary>
    public bool CanStart(bool isFlow) => cursor.Text[cursor.At] switch
    {
        '-' or '?' or ':' => IsSafe(cursor.Text[cursor.At + 1], isFlow),
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        _ => true,
    };

    /// <summary>Whether a path such as <c>[].id</c> starts at the cursor, which is a list in other files.</summary>
    public bool IsPath()
    {
        var at = cursor.At;
        while (cursor.HasPaths && IsPair(cursor.Text, at))
        {
            at += 2;
        }

        return at > cursor.At && cursor.Text[at] == '.';
    }

    /// <summary>Whether a character directly behind an indicator makes it a part of a text.</summary>
    public static bool IsSafe(char c, bool isFlow) => !YamlCursor.IsSpace(c) && !(isFlow && YamlCursor.IsFlowIndicator(c));

    /// <summary>Reads the text that starts at the cursor, line breaks folded.</summary>
    /// <param name="indent">The spaces in front of every further line of it.</param>
    /// <param name="isFlow">Whether it stands in brackets.</param>
    /// <param name="isKey">Whether it must end on its line.</param>
    public string Read(int indent, bool isFlow, bool isKey)
    {
        var text = cursor.Text;
        var start = cursor.At;
        var end = EndOnLine(text, IsPath() ? start + 2 : start, isFlow);
        StringBuilder? folded = null;
        for (var at = end; !isKey; at = end)
        {
            while (text[at] is ' ' or '\t')
            {
                at++;
            }

            var breaks = 0;
            var lineStart = at;
            var spaces = 0;
            while (text[at] is '\n' or '\r')
            {
                at = lineStart = cursor.AfterBreak(at);
                breaks++;
                while (text[at] == ' ')
                {
                    at++;
                }

                spaces = at - lineStart;
                while (text[at] is ' ' or '\t')
                {
                    at++;
                }
            }

            if (breaks == 0 || spaces < indent || text[at] == '#' || (at == lineStart && YamlCursor.IsMarker(text, at)))
            {
                break;
            }

            var lineEnd = EndOnLine(text, at, isFlow);
            if (lineEnd == at)
            {
                break;
            }

            folded ??= new StringBuilder().Append(text, start, end - start);
            Fold(folded, breaks).Append(text, at, lineEnd - at);
            cursor.LineStart = lineStart;
            end = lineEnd;
        }

        cursor.At = cursor.End = end;
        return folded is null ? text.Substring(start, end - start) : folded.ToString();
    }

    /// <summary>What line breaks become between two lines of text: one is a blank, and of several the first means nothing.</summary>
    public static StringBuilder Fold(StringBuilder text, int breaks) => breaks == 1 ? text.Append(' ') : text.Append('\n', breaks - 1);

    // Behind the last character that is no blank.
    [MethodImpl(HotLoop.Options)]
    private int EndOnLine(string text, int at, bool isFlow)
    {
        var end = at;
        while (true)
        {
            switch (text[at])
            {
                case '[' when isFlow && cursor.HasPaths && at > cursor.At && at == end && IsPair(text, at):
                    end = at += 2;
                    break;
                case '\n' or '\r' or YamlCursor.Nothing:
                case ':' when !IsSafe(text[at + 1], isFlow):
                case ',' or '[' or ']' or '{' or '}' when isFlow:
                case '#' when at > end:
                    return end;
                case ' ' or '\t':
                    at++;
                    break;
                default:
                    end = ++at;
                    break;
            }
        }
    }

    private static bool IsPair(string text, int at) => text[at] == '[' && text[at + 1] == ']';
}
