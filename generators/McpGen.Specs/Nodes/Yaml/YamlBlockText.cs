using System.Runtime.CompilerServices;
using System.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Texts that stand as a block behind <c>|</c> or <c>&gt;</c> (YAML 1.2 §8.1).</summary>
/// <remarks>
/// Lines of blanks in front of the text may be longer than it is indented, which YAML forbids: OpenAI's document has one, and they mean empty lines.
/// </remarks>
internal sealed class YamlBlockText(YamlCursor cursor)
{
    /// <summary>Reads the text whose indicator stands at the cursor.</summary>
    /// <param name="parent">The indentation of what it belongs to; -1 for a text that is a whole document.</param>
    [MethodImpl(HotLoop.Options)]
    public string Read(int parent)
    {
        var text = cursor.Text;
        var isFolded = text[cursor.At] == '>';
        var at = Header(out var chomping, out var stated);
        var indent = stated > 0 ? (parent < 0 ? 0 : parent) + stated : Indentation(at, parent);
        var read = new StringBuilder();
        var isEmpty = true;
        var wasDeeper = false;

        // Line breaks that came behind the last line of text, or in front of the first.
        var breaks = 0;
        while (true)
        {
            var start = at;
            while (text[at] == ' ' && (at - start < indent || (isEmpty && stated == 0)))
            {
                at++;
            }

            if (text[at] is '\n' or '\r')
            {
                breaks++;
                at = cursor.AfterBreak(at);
                continue;
            }

            if (at - start < indent || text[at] == YamlCursor.Nothing || (indent == 0 && YamlCursor.IsMarker(text, at)))
            {
                at = start;
                break;
            }

            at = isEmpty ? start + indent : at;
            var isDeeper = text[at] is ' ' or '\t';
            if (isEmpty || !isFolded || wasDeeper || isDeeper)
            {
                read.Append('\n', breaks);
            }
            else
            {
                YamlPlain.Fold(read, breaks);
            }

            var end = at;
            for (start = at; text[at] is not ('\n' or '\r' or YamlCursor.Nothing); at++)
            {
                end = text[at] is ' ' or '\t' ? end : at + 1;
            }

            read.Append(text, start, at - start);
            cursor.End = end > start ? end : cursor.End;
            isEmpty = false;
            wasDeeper = isDeeper;
            breaks = 0;
        }

        cursor.At = cursor.LineStart = at;
        return read.Append('\n', chomping == '+' ? breaks : chomping == '-' || isEmpty || breaks == 0 ? 0 : 1).ToString();
    }

    // Indentation and chomping indicators in either order, and the rest of the line; returns where the next line starts.
    private int Header(out char chomping, out int indentation)
    {
        var text = cursor.Text;
        chomping = ' ';
        indentation = 0;
        for (cursor.At++; ; cursor.At++)
        {
            var c = text[cursor.At];
            if (c is '+' or '-' && chomping == ' ')
            {
                chomping = c;
            }
            else if (c is >= '1' and <= '9' && indentation == 0)
            {
                indentation = c - '0';
            }
            else
            {
                break;
            }
        }

        cursor.End = cursor.At;
        if (cursor.SkipBlanks())
        {
            throw cursor.Problem(cursor.At, "only one of '+' and '-' and a digit from 1 to 9 may follow '|' or '>'; the text starts on the next line");
        }

        var at = cursor.At;
        while (text[at] is not ('\n' or '\r' or YamlCursor.Nothing))
        {
            at++;
        }

        return text[at] == YamlCursor.Nothing ? at : cursor.AfterBreak(at);
    }

    // That of the first line that is not empty, when it belongs to the text.
    private int Indentation(int at, int parent)
    {
        var text = cursor.Text;
        while (true)
        {
            var start = at;
            while (text[at] == ' ')
            {
                at++;
            }

            if (text[at] is not ('\n' or '\r'))
            {
                return at - start > parent ? at - start : parent + 1;
            }

            at = cursor.AfterBreak(at);
        }
    }
}
