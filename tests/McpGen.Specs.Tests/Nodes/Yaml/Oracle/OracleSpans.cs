using System;
using McpGen.Specs.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace McpGen.Specs.Tests.Nodes.Yaml.Oracle;

/// <summary>
/// Where values stand. The parser's marks take in anchors, tags and the blank lines behind a block; a message should underline the value alone.
/// </summary>
internal sealed class OracleSpans(SpecFile file)
{
    /// <summary>The span of a scalar, or of anything else that is not made of other values.</summary>
    public TextSpan Of(ParsingEvent scalar)
    {
        var start = Start(scalar);
        return new TextSpan(start, TrimmedEnd(start, InFile(scalar.End.Index)));
    }

    /// <summary>The span of a collection.</summary>
    /// <param name="start">Its first event.</param>
    /// <param name="end">Its last event.</param>
    /// <param name="isFlow">Whether it ends in a bracket.</param>
    /// <param name="lastEnd">Where its last value ends, or -1 when it has none; a value behind an alias may stand far before.</param>
    public TextSpan Of(ParsingEvent start, ParsingEvent end, bool isFlow, int lastEnd)
    {
        var from = Start(start);
        if (isFlow)
        {
            // The last event's marks are both in front of the bracket.
            return new TextSpan(from, Math.Min(InFile(end.Start.Index) + 1, file.Text.Length));
        }

        var to = TrimmedEnd(from, InFile(end.End.Index));
        return new TextSpan(from, lastEnd < from || lastEnd > to ? to : lastEnd);
    }

    private int Start(ParsingEvent parsed)
    {
        var start = Math.Min(InFile(parsed.Start.Index), file.Text.Length);
        return parsed is NodeEvent { Anchor.IsEmpty: true, Tag.IsEmpty: true } or not NodeEvent ? start : AfterProperties(start);
    }

    // Anchor and tag, in either order, each followed by blanks, line breaks and comments.
    private int AfterProperties(int at)
    {
        var text = file.Text;
        while (at < text.Length && text[at] is '&' or '!' or '#' or ' ' or '\t' or '\r' or '\n')
        {
            if (text[at] is '&' or '!')
            {
                while (at < text.Length && text[at] is not (' ' or '\t' or '\r' or '\n' or ',' or '[' or ']' or '{' or '}'))
                {
                    at++;
                }
            }
            else if (text[at] == '#')
            {
                while (at < text.Length && text[at] is not ('\r' or '\n'))
                {
                    at++;
                }
            }
            else
            {
                at++;
            }
        }

        return at;
    }

    private int TrimmedEnd(int start, int end)
    {
        end = Math.Min(end, file.Text.Length);
        while (end > start && char.IsWhiteSpace(file.Text[end - 1]))
        {
            end--;
        }

        return Math.Max(start, end);
    }

    // YamlDotNet does not count a byte order mark.
    private int InFile(long offset) => (int)offset + (file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? 1 : 0);
}
