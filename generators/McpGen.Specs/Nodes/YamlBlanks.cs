using System.Collections.Generic;
using System.Runtime.CompilerServices;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes;

/// <summary>
/// Finds lines of blanks at the start of a block scalar that are longer than the line behind them is indented. YamlDotNet refuses them,
/// although the scalar may be all blank (YAML 1.2 §8.1.1.1); OpenAI's document has one. Emptied, they mean the same, but for a scalar that
/// states its indentation: there the blanks beyond it are lost, and the rest can be read at least.
/// </summary>
internal sealed class YamlBlanks(string text, List<TextSpan> found)
{
    private const int None = -1;

    // What a line must be indented by more than to belong to the block scalar above it.
    private int _parent = None;

    // Where the blank lines behind a header start while only such lines have come, and the longest of them.
    private int _leadingStart = None;
    private int _longest;

    /// <summary>Goes through the lines.</summary>
    [MethodImpl(HotLoop.Options)]
    public void Find()
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var content = AfterBlanks(start, end);
            if (content == end || text[content] == '\r')
            {
                _longest = content - start > _longest ? content - start : _longest;
            }
            else
            {
                Visit(start, content, end);
            }

            start = end + 1;
        }

        Settle(text.Length, 0);
    }

    private void Visit(int start, int content, int end)
    {
        var indentation = content - start;
        Settle(start, indentation);
        if (_parent != None && indentation > _parent)
        {
            return;
        }

        _parent = None;
        var header = text[content] == '#' ? None : Header(content, end);
        if (header != None)
        {
            _parent = Parent(start, content, header);
            _leadingStart = end + 1;
            _longest = 0;
        }
    }

    // The first line that is not blank decides on those before it.
    private void Settle(int next, int indentation)
    {
        if (_leadingStart != None && _longest > indentation)
        {
            for (var start = _leadingStart; start < next;)
            {
                var content = AfterBlanks(start, next);
                if (content > start)
                {
                    found.Add(new TextSpan(start, content));
                }

                var end = text.IndexOf('\n', content);
                start = end < 0 ? next : end + 1;
            }
        }

        _leadingStart = None;
    }

    // Where "|" or ">" stands at the end of a line, before indentation and chomping indicators and perhaps a comment.
    private int Header(int content, int end)
    {
        var comment = text.IndexOf(" #", content, end - content, System.StringComparison.Ordinal);
        var at = BeforeBlanks(content, comment < 0 ? end : comment);
        while (at >= content && text[at] is '+' or '-' or (>= '1' and <= '9'))
        {
            at--;
        }

        if (at < content || text[at] is not ('|' or '>'))
        {
            return None;
        }

        // A header opens the line or follows a key, a dash, an anchor or a tag; elsewhere the sign is part of a text.
        var before = BeforeBlanks(content, at);
        if (before < content)
        {
            return at;
        }

        if (before == at - 1)
        {
            return None;
        }

        if (text[before] is ':' or '-' or '?')
        {
            return at;
        }

        while (before > content && text[before - 1] is not (' ' or '\t'))
        {
            before--;
        }

        return text[before] is '&' or '!' ? at : None;
    }

    // A dash counts as indentation for what follows it on its line.
    private int Parent(int start, int content, int header)
    {
        var at = content;
        while (text[at] == '-' && AfterBlanks(at + 1, header) is var next && next > at + 1 && next < header)
        {
            at = next;
        }

        return at - start;
    }

    [MethodImpl(HotLoop.Options)]
    private int AfterBlanks(int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private int BeforeBlanks(int content, int end)
    {
        var at = end - 1;
        while (at >= content && text[at] is ' ' or '\t' or '\r')
        {
            at--;
        }

        return at;
    }
}
