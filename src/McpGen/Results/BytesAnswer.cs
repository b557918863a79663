using System;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Results.Bodies;
using McpGen.Results.Kinds;
using McpGen.Tools;

namespace McpGen.Results;

/// <summary>Passes on an image, a sound or a file. A part of one is worth nothing, so it is whole or it is a failure.</summary>
internal static class BytesAnswer
{
    private const int FirstBuffer = 64 * 1024;

    public static async ValueTask<ToolResult> ReadAsync(Answer answer, SeenContent seen, AnswerBody body, CancellationToken cancellationToken)
    {
        var bytes = await CollectAsync(answer, body, cancellationToken);
        if (body.IsCut)
        {
            return answer.Failure($"{answer.From.Upstream} answered with more than {ByteSize.Words(answer.From.Limit)} of {seen.MediaType}, which is too much to pass on. Ask for less at a time.");
        }

        return ToolResult.Block(seen.Kind switch
        {
            MediaKind.Image => new MediaBlock("image", seen.MediaType, bytes),
            MediaKind.Audio => new MediaBlock("audio", seen.MediaType, bytes),
            _ => new ResourceBlock($"mcpgen://{Uri.EscapeDataString(answer.From.Upstream)}/answer", seen.MediaType, bytes),
        });
    }

    private static async ValueTask<ReadOnlyMemory<byte>> CollectAsync(Answer answer, AnswerBody body, CancellationToken cancellationToken)
    {
        // A stated length saves copies, but memory is only taken for what came.
        var length = answer.Response.Content.Headers.ContentLength ?? FirstBuffer;
        var buffer = new byte[(int)Math.Clamp(length, 1, Math.Min(answer.From.Limit, 1024 * 1024))];
        var count = 0;
        while (true)
        {
            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, answer.From.Limit + 1L));
            }

            var read = await body.ReadAsync(buffer.AsMemory(count), cancellationToken);
            if (read == 0)
            {
                return buffer.AsMemory(0, count);
            }

            count += read;
        }
    }
}
