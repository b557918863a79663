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
        var shaper = new JsonShaper(answer.Shown, answer.Call.Redactor, target);
        using (var source = answer.OpenText(body, head.Span, isJson: true))
        using (var feed = new JsonFeed(shaper))
        {
            try
            {
                while (!shaper.IsFull)
                {
                    var chunk = await source.ReadAsync(cancellationToken);
                    // At the limit the text is not at its end, so it is not wrong that it stops there.
                    if (chunk.IsEmpty && body.IsCut)
                    {
                        break;
                    }

                    feed.Add(chunk.Span, isLast: chunk.IsEmpty);
                    if (chunk.IsEmpty || feed.IsStuck)
                    {
                        break;
                    }
                }
            }
            catch (JsonException)
            {
                // What came before is shown.
            }

            shaper.Complete();
        }

        return target.WrittenCount == 0
            ? answer.Failure($"{answer.From.Upstream} answered {answer.StatusLine} with JSON of which nothing could be read.")
            : answer.Json(target.WrittenMemory, result => CutNote.Add(result, answer, shaper.Cuts, body.IsCut ? AnswerEnd.Limit : AnswerEnd.Whole));
    }
}
