using System;
using System.Net;
using System.Text;

namespace McpGen.Results;

/// <summary>Takes from an HTML error page what a reader would see first.</summary>
internal static class HtmlText
{
    /// <summary>The title, else the first visible text.</summary>
    public static string Summary(string html)
    {
        var title = ErrorDetail.OneLine(WebUtility.HtmlDecode(Between(html, "<title", "</title")));
        return title.Length > 0 ? title : ErrorDetail.OneLine(WebUtility.HtmlDecode(VisibleText(html)));
    }

    private static string Between(string html, string open, string close)
    {
        var start = html.IndexOf(open, StringComparison.OrdinalIgnoreCase);
        start = start < 0 ? -1 : html.IndexOf('>', start);
        var end = start < 0 ? -1 : html.IndexOf(close, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? "" : html[(start + 1)..end];
    }

    private static string VisibleText(string html)
    {
        var text = new StringBuilder();
        var position = 0;
        while (position < html.Length)
        {
            var tag = html.IndexOf('<', position);
            text.Append(html, position, (tag < 0 ? html.Length : tag) - position).Append(' ');
            if (tag < 0)
            {
                break;
            }

            position = AfterTag(html, tag);
        }

        return text.ToString();
    }

    /// <summary>Where text goes on after a tag; scripts, styles and comments are skipped as a whole.</summary>
    private static int AfterTag(string html, int tag)
    {
        var rest = html.AsSpan(tag);
        var end = rest.StartsWith("<!--") ? "-->"
            : rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script>"
            : rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style>"
            : ">";
        var found = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : tag + found + end.Length;
    }
}
