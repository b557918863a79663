using System;
using System.Buffers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Results.Bodies;
using McpGen.Results.Kinds;
using McpGen.Tools;

namespace McpGen.Results;

/// <summary>Shows an answer of text; of HTML what a reader would see.</summary>
internal static class TextAnswer
{
    // Room beyond the limit in which something that is hidden may end.
    private const int Slack = 1024;

    // Of a page the markup is most.
    private const int MaxMarkup = 1024 * 1024;

    public static async ValueTask<ToolResult> ReadAsync(
        Answer answer, SeenContent seen, MediaKind declared, AnswerBody body, ReadOnlyMemory<byte> head, CancellationToken cancellationToken)
    {
        // In a text no field can be told from another, so none of those that must not be shown could be hidden.
        if (answer.Shown.Projection is not null || (declared == MediaKind.Json && answer.Call.Redactor.HasFields))
        {
            return ToolResult.Text($"{answer.From.Upstream} answered {answer.StatusLine} with {seen.MediaType} where JSON was expected. It is not shown: it may hold fields that are hidden.");
        }

        using var source = answer.OpenText(body, head.Span, isJson: false);
        if (seen.Kind == MediaKind.Html)
        {
            var (html, isWhole) = await CollectAsync(source, MaxMarkup, cancellationToken);
            var page = Encoding.UTF8.GetBytes(HtmlText.Page(Encoding.UTF8.GetString(html.Span)));
            return page.Length > 0
                ? answer.Text(page, isWhole && !body.IsCut ? page.Length : null)
                : ToolResult.Text($"{answer.From.Upstream} answered {answer.StatusLine} with an HTML page that holds no text.");
        }

        var most = (long)answer.Shown.MaxBytes + answer.From.Secrets.Longest + Slack;
        var (text, isAll) = await CollectAsync(source, most, cancellationToken);
        return answer.Text(text, isAll && !body.IsCut ? text.Length : null);
    }

    /// <summary>The text, and whether it is all of it.</summary>
    internal static async ValueTask<(ReadOnlyMemory<byte> Text, bool IsWhole)> CollectAsync(Utf8Source source, long most, CancellationToken cancellationToken)
    {
        var text = new ArrayBufferWriter<byte>();
        while (text.WrittenCount <= most)
        {
            var chunk = await source.ReadAsync(cancellationToken);
            if (chunk.IsEmpty)
            {
                return (text.WrittenMemory, true);
            }

            text.Write(chunk.Span);
        }

        return (text.WrittenMemory, false);
    }
}
