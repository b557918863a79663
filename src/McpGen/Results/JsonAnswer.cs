using System;
using System.Buffers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Results.Bodies;
using McpGen.Results.Shaping;
using McpGen.Tools;

namespace McpGen.Results;

/// <summary>Shows an answer of JSON, which is shaped as it comes in.</summary>
internal static class JsonAnswer
{
    public static async ValueTask<ToolResult> ReadAsync(Answer answer, AnswerBody body, ReadOnlyMemory<byte> head, CancellationToken cancellationToken)
    {
        var target = new ArrayBufferWriter<byte>();
        using var shaper = JsonShaper.Rent(answer.Shown, answer.Call.Redactor, target);
        try
        {
            using var source = answer.OpenText(body, head.Span, isJson: true);
            await FeedAsync(shaper, source, body, cancellationToken);
        }
        catch (JsonException)
        {
            return answer.Failure($"{answer.From.Upstream} answered {answer.StatusLine} with JSON of which nothing could be read.");
        }

        if (target.WrittenCount == 0 && body.IsCut)
        {
            return answer.Failure($"{answer.From.Upstream} answered with more than {ByteSize.Words(answer.From.Limit)}, which is too much to pass on. Ask for less at a time.");
        }

        shaper.Complete();
        return answer.Json(target.WrittenMemory, result => CutNote.Add(result, answer, shaper.Cuts, body.IsCut ? AnswerEnd.Limit : AnswerEnd.Whole));
    }

    private static async ValueTask FeedAsync(JsonShaper shaper, Utf8Source source, AnswerBody body, CancellationToken cancellationToken)
    {
        using var feed = new JsonFeed(shaper);
        while (!shaper.IsFull && !shaper.IsBroken && !feed.IsStuck)
        {
            var chunk = await source.ReadAsync(cancellationToken);
            // At the limit the text is not at its end, so it is not wrong that it stops there.
            if (chunk.IsEmpty && body.IsCut)
            {
                return;
            }

            feed.Add(chunk.Span, isLast: chunk.IsEmpty);
            if (chunk.IsEmpty)
            {
                return;
            }
        }
    }
}
