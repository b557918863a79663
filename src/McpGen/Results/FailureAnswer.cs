using System.Net;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Results.Bodies;
using McpGen.Results.Kinds;
using McpGen.Tools;

namespace McpGen.Results;

/// <summary>Tells of an answer that is no success: its status, why, and whether another try makes sense.</summary>
internal static class FailureAnswer
{
    // Of an error only a few sentences are shown.
    private const int MaxBody = 64 * 1024;

    public static async ValueTask<ToolResult> ReadAsync(Answer answer, CancellationToken cancellationToken)
    {
        var message = $"{answer.From.Upstream} answered {answer.StatusLine}";
        if (answer.Status is >= 300 and < 400 and not 304)
        {
            return answer.Failure($"{message}, a redirect{RedirectTarget(answer)} that is not followed.");
        }

        var detail = answer.IsBodiless ? "" : await DetailAsync(answer, cancellationToken);
        message += detail.Length == 0 ? "." : ": " + detail;
        var retry = answer.Response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable
            ? RetryAfter.Sentence(answer.Response.Headers.RetryAfter, answer.From.Time)
            : null;
        if (retry is not null)
        {
            message += (message[^1] is '.' or '!' or '?' ? " " : ". ") + retry;
        }

        return answer.Failure(message);
    }

    private static async ValueTask<string> DetailAsync(Answer answer, CancellationToken cancellationToken)
    {
        try
        {
            await using var body = await AnswerBody.OpenAsync(answer.Response.Content, MaxBody, CallProgress.None, cancellationToken);
            var head = await body.PeekAsync(cancellationToken);
            var seen = SeenContent.Of(answer.MediaType, answer.CharSet, head.Span);
            if (seen.Kind is MediaKind.Image or MediaKind.Audio or MediaKind.Binary)
            {
                return "";
            }

            using var source = answer.OpenText(body, head.Span, seen.Kind == MediaKind.Json);
            var (text, _) = await TextAnswer.CollectAsync(source, MaxBody, cancellationToken);
            return ErrorDetail.Read(seen.Kind, text, answer);
        }
        catch (UnreadableAnswerException)
        {
            // The status alone says enough.
            return "";
        }
    }

    private static string RedirectTarget(Answer answer)
    {
        // The host alone: the rest of a location often carries tokens.
        var location = answer.Response.Headers.Location;
        return location is { IsAbsoluteUri: true } && location.Host.Length > 0 ? $" to {ShownText.Plain(location.Host)}" : "";
    }
}
