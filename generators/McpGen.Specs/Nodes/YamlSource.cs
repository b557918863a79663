using System.Collections.Generic;
using System.Text;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes;

/// <summary>The text handed to the YAML parser: the file's, with some characters cut out, and the way back to the file's offsets.</summary>
internal sealed class YamlSource
{
    // For each cut: its offset in the shortened text, and how many characters are missing up to and including it.
    private readonly List<int> _cutAt = [];
    private readonly List<int> _missing = [];

    private YamlSource(string text)
    {
        Text = text;
    }

    public string Text { get; private set; }

    /// <summary>The file's text without its byte order mark.</summary>
    public static YamlSource Of(SpecFile file)
    {
        var source = new YamlSource(file.Text);
        if (file.Text.Length > 0 && file.Text[0] == '\uFEFF')
        {
            source.Text = file.Text.Substring(1);
            source.Cut(0, 1);
        }

        return source;
    }

    /// <summary>
    /// As <see cref="Of"/>, but lines of blanks at the start of a block scalar are emptied. YamlDotNet refuses such lines when they
    /// are longer than the scalar's indentation, although the scalar may be all blank; OpenAI's document has one.
    /// </summary>
    public static YamlSource WithoutLeadingBlanks(SpecFile file)
    {
        var source = new YamlSource(file.Text);
        var text = file.Text;
        var kept = new StringBuilder(text.Length);
        var afterHeader = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            var content = start == 0 && text[0] == '\uFEFF' ? 1 : start;
            var blanksEnd = content;
            while (blanksEnd < end && text[blanksEnd] is ' ' or '\t')
            {
                blanksEnd++;
            }

            var isBlank = blanksEnd == end || text[blanksEnd] is '\r' or '\n';
            var from = afterHeader && isBlank ? blanksEnd : content;
            if (from > start)
            {
                source.Cut(kept.Length, from - start);
            }

            kept.Append(text, from, end - from);
            afterHeader = isBlank ? afterHeader : EndsInBlockHeader(text, content, end);
            start = end;
        }

        source.Text = kept.ToString();
        return source;
    }

    /// <summary>The offset in the file for an offset in <see cref="Text"/>.</summary>
    public int InFile(long offset)
    {
        var at = (int)offset;
        if (_cutAt.Count == 0)
        {
            return at;
        }

        var index = _cutAt.BinarySearch(at);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? at : at + _missing[index];
    }

    private void Cut(int at, int length)
    {
        _cutAt.Add(at);
        _missing.Add(length + (_missing.Count > 0 ? _missing[_missing.Count - 1] : 0));
    }

    // "|" or ">", then indentation and chomping indicators, then perhaps a comment.
    private static bool EndsInBlockHeader(string text, int start, int end)
    {
        var comment = text.IndexOf(" #", start, end - start, System.StringComparison.Ordinal);
        var at = (comment < 0 ? end : comment) - 1;
        while (at >= start && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at--;
        }

        while (at >= start && text[at] is '+' or '-' or (>= '1' and <= '9'))
        {
            at--;
        }

        return at >= start && text[at] is '|' or '>' && (at == start || text[at - 1] is ' ' or '\t');
    }
}
