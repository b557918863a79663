using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Results.Bodies;
using McpGen.Results.Events;
using McpGen.Results.Kinds;
using McpGen.Tools;

namespace McpGen.Results;

/// <summary>Turns an upstream's answer into a result.</summary>
internal static class AnswerReader
{
    /// <summary>Reads as much of the answer as is shown of it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="cancellationToken">Cancelled with the call, or when its time is over.</param>
    /// <exception cref="HttpRequestException">The connection failed.</exception>
    public static async ValueTask<ToolResult> ReadAsync(Answer answer, CancellationToken cancellationToken)
    {
        ToolResult result;
        try
        {
            result = answer.Status is < 200 or > 299 ? await FailureAnswer.ReadAsync(answer, cancellationToken)
                : answer.IsBodiless ? EmptyAnswer.Read(answer)
                : await ReadBodyAsync(answer, cancellationToken);
        }
        catch (UnreadableAnswerException exception)
        {
            result = answer.Failure($"{answer.From.Upstream} answered with {exception.Message}.");
        }

        result.UpstreamStatus = answer.Status;
        return result;
    }

    private static async ValueTask<ToolResult> ReadBodyAsync(Answer answer, CancellationToken cancellationToken)
    {
        var declared = answer.MediaType is { } mediaType ? MediaKinds.Of(mediaType) : MediaKind.Binary;
        var isStream = declared is MediaKind.Events or MediaKind.JsonLines or MediaKind.JsonSequence;
        // Of a stream it is the items that count.
        var progress = isStream ? CallProgress.None : answer.Call.Caller.Progress;
        await using var body = await AnswerBody.OpenAsync(answer.Response.Content, answer.From.Limit, progress, cancellationToken);
        if (isStream)
        {
            return await EventsAnswer.ReadAsync(answer, body, declared, cancellationToken);
        }

        var head = await body.PeekAsync(cancellationToken);
        if (head.IsEmpty)
        {
            return EmptyAnswer.Read(answer);
        }

        var seen = SeenContent.Of(answer.MediaType, answer.CharSet, head.Span);
        return seen.Kind switch
        {
            MediaKind.Json => await JsonAnswer.ReadAsync(answer, body, head, cancellationToken),
            MediaKind.Html or MediaKind.Text => await TextAnswer.ReadAsync(answer, seen, declared, body, head, cancellationToken),
            _ => await BytesAnswer.ReadAsync(answer, seen, body, cancellationToken),
        };
    }
}
