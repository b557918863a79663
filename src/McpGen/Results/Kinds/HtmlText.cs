using System;
using System.Net;
using System.Text;

namespace McpGen.Results.Kinds;

/// <summary>Takes from an HTML page what a reader would see.</summary>
internal static class HtmlText
{
    // Elements of which nothing is seen as text.
    private static readonly string[] Unseen = ["script", "style", "template", "noscript", "svg", "title"];

    // Elements that stand in a line with the text around them.
    private static readonly string[] Inline = ["a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var"];

    /// <summary>The title, else the first visible text, on one line.</summary>
    public static string Summary(string html)
    {
        var title = Title(html);
        return title.Length > 0 ? title : ErrorDetail.OneLine(Page(html));
    }

    /// <summary>The title and the visible text, one block on each line.</summary>
    public static string Page(string html)
    {
        var title = Title(html);
        var text = VisibleText(html);
        return title.Length == 0 || text.StartsWith(title, StringComparison.Ordinal) ? text : $"{title}\n{text}".TrimEnd();
    }

    private static string Title(string html)
    {
        var start = html.IndexOf("<title", StringComparison.OrdinalIgnoreCase);
        start = start < 0 ? -1 : html.IndexOf('>', start);
        var end = start < 0 ? -1 : html.IndexOf("</title", start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? "" : ErrorDetail.OneLine(WebUtility.HtmlDecode(html[(start + 1)..end]));
    }

    private static string VisibleText(string html)
    {
        var text = new StringBuilder();
        var position = 0;
        while (position < html.Length)
        {
            var tag = html.IndexOf('<', position);
            AddText(text, html.AsSpan(position, (tag < 0 ? html.Length : tag) - position));
            if (tag < 0)
            {
                break;
            }

            position = AfterTag(html, tag, text);
        }

        return text.ToString().TrimEnd();
    }

    private static void AddText(StringBuilder text, ReadOnlySpan<char> html)
    {
        foreach (var c in html.Contains('&') ? WebUtility.HtmlDecode(html.ToString()) : html)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>Where text goes on after a tag; what is not seen is skipped as a whole.</summary>
    private static int AfterTag(string html, int tag, StringBuilder text)
    {
        var rest = html.AsSpan(tag);
        if (rest.StartsWith("<!--"))
        {
            return After(html, tag, "-->");
        }

        var name = Name(rest);
        if (name.IsEmpty && (rest.Length == 1 || rest[1] is not ('/' or '!' or '?')))
        {
            // A less-than sign that was not escaped.
            text.Append('<');
            return tag + 1;
        }

        if (!IsOneOf(name, Inline) && text.Length > 0 && text[^1] != '\n')
        {
            if (text[^1] == ' ')
            {
                text.Length--;
            }

            text.Append('\n');
        }

        var end = After(html, tag, ">");
        return rest[1..].StartsWith("/") || !IsOneOf(name, Unseen) ? end : After(html, After(html, end, $"</{name}"), ">");
    }

    private static int After(string html, int from, string what)
    {
        var found = html.AsSpan(from).IndexOf(what, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : from + found + what.Length;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
        {
            length++;
        }

        return name[..length];
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, string[] names)
    {
        foreach (var one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
