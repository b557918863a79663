using System;
using System.Globalization;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Results.Bodies;
using McpGen.Results.Kinds;
using McpGen.Tools;

namespace McpGen.Results.Events;

/// <summary>
/// Collects a stream of items until it ends, a limit is reached, or the time for the call is over: a stream may have no end, so what came of it is the
/// answer.
/// </summary>
internal static class EventsAnswer
{
    public static async ValueTask<ToolResult> ReadAsync(Answer answer, AnswerBody body, MediaKind kind, CancellationToken cancellationToken)
    {
        var items = new ItemList(answer.Shown, answer.Call.Redactor);
        var end = AnswerEnd.Whole;
        try
        {
            using var source = new Utf8Source(body, Encoding.UTF8, mark: 0);
            await CollectAsync(source, Splitter(kind), items, kind, answer.Call.Caller.Progress, cancellationToken);
            end = body.IsCut ? AnswerEnd.Limit : AnswerEnd.Whole;
        }
        catch (OperationCanceledException) when (answer.Deadline.IsCancellationRequested)
        {
            end = AnswerEnd.Deadline;
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException && items.Count > 0 && !cancellationToken.IsCancellationRequested)
        {
            end = AnswerEnd.Connection;
        }

        return answer.Json(items.Close(), result => CutNote.Add(result, answer, items.Cuts, end));
    }

    private static ItemSplitter Splitter(MediaKind kind) => kind switch
    {
        MediaKind.Events => new EventSplitter(),
        MediaKind.JsonLines => new TextSplitter((byte)'\n'),
        _ => new TextSplitter(0x1E),
    };

    private static async ValueTask CollectAsync(
        Utf8Source source, ItemSplitter splitter, ItemList items, MediaKind kind, CallProgress progress, CancellationToken cancellationToken)
    {
        var isFirst = true;
        while (true)
        {
            var chunk = await source.ReadAsync(cancellationToken);
            if (chunk.IsEmpty)
            {
                _ = splitter.End() && TryAdd(items, splitter.Item, kind);
                return;
            }

            // A byte order mark, which may stand at the start of events as of any text.
            chunk = isFirst && chunk.Span.StartsWith(Encoding.UTF8.Preamble) ? chunk[3..] : chunk;
            isFirst = false;
            if (!TryAddAll(items, splitter, chunk.Span, kind))
            {
                return;
            }

            if (progress.IsDue)
            {
                await progress.ReportAsync(
                    items.Count, null, string.Create(CultureInfo.InvariantCulture, $"Items received: {items.Count}"), cancellationToken);
            }
        }
    }

    private static bool TryAddAll(ItemList items, ItemSplitter splitter, ReadOnlySpan<byte> chunk, MediaKind kind)
    {
        while (!chunk.IsEmpty)
        {
            chunk = chunk[splitter.Read(chunk, out var hasItem)..];
            if (hasItem && !TryAdd(items, splitter.Item, kind))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryAdd(ItemList items, ReadOnlySpan<byte> item, MediaKind kind)
    {
        item = item.Trim(" \t\r\n"u8);
        // What some services end their streams with.
        return item.IsEmpty || (kind == MediaKind.Events && item.SequenceEqual("[DONE]"u8)) || items.TryAdd(item);
    }
}
