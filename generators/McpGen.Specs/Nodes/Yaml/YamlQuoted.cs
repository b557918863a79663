using System.Runtime.CompilerServices;
using System.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Texts in single and double quotes (YAML 1.2 §7.3.1, §7.3.2).</summary>
/// <remarks>Their further lines may be indented less than YAML asks for: the quote says where they end.</remarks>
internal sealed class YamlQuoted(YamlCursor cursor)
{
    /// <summary>Reads the text whose opening quote stands at the cursor.</summary>
    [MethodImpl(HotLoop.Options)]
    public string Read()
    {
        var text = cursor.Text;
        var start = cursor.At;
        var quote = text[start];
        var at = start + 1;
        while (text[at] != quote && text[at] is not ('\\' or '\n' or '\r' or YamlCursor.Nothing))
        {
            at++;
        }

        var isAsWritten = text[at] == quote && text[at + 1] != '\'';
        var read = isAsWritten ? text.Substring(start + 1, at - start - 1) : Decode(start, at, out at);
        cursor.At = cursor.End = at + 1;
        return read;
    }

    // From the first character that may mean something else than itself; the end is at the closing quote.
    private string Decode(int start, int at, out int end)
    {
        var text = cursor.Text;
        var quote = text[start];
        var decoded = new StringBuilder().Append(text, start + 1, at - start - 1);

        // Blanks at the end of a line go, but not those that an escape wrote.
        var written = 0;
        while (true)
        {
            var c = text[at];
            if (c == quote)
            {
                if (quote == '"' || text[at + 1] != '\'')
                {
                    end = at;
                    return decoded.ToString();
                }

                decoded.Append('\'');
                at += 2;
            }
            else if (c is '\n' or '\r')
            {
                while (decoded.Length > written && decoded[decoded.Length - 1] is ' ' or '\t')
                {
                    decoded.Length--;
                }

                YamlPlain.Fold(decoded, Lines(start, ref at));
                written = decoded.Length;
            }
            else if (c == '\\' && quote == '"')
            {
                if (text[at + 1] is '\n' or '\r')
                {
                    at++;
                    decoded.Append('\n', Lines(start, ref at) - 1);
                }
                else
                {
                    at = YamlEscapes.Read(cursor, at, decoded);
                }

                written = decoded.Length;
            }
            else if (c == YamlCursor.Nothing)
            {
                throw YamlMistakes.Unclosed(cursor, start, "quote");
            }
            else
            {
                decoded.Append(c);
                at++;
            }
        }
    }

    // Goes over line breaks and the blanks around them, and counts them.
    private int Lines(int start, ref int at)
    {
        var text = cursor.Text;
        var breaks = 0;
        while (text[at] is '\n' or '\r')
        {
            at = cursor.LineStart = cursor.AfterBreak(at);
            breaks++;
            if (YamlCursor.IsMarker(text, at))
            {
                throw YamlMistakes.Unclosed(cursor, start, "quote");
            }

            while (text[at] is ' ' or '\t')
            {
                at++;
            }
        }

        return breaks;
    }
}
