using System;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tools;

namespace McpGen.Results;

/// <summary>Turns an upstream's answer into a result.</summary>
internal sealed class AnswerReader(string upstream, int limit, SecretMask secrets, TimeProvider time)
{
    // Of an error only a few sentences are shown.
    private const int ErrorLimit = 64 * 1024;

    public async ValueTask<ToolResult> ReadAsync(HttpResponseMessage response, ResultOptions shown, ToolCall call, CancellationToken cancellationToken)
    {
        _ = (shown, call);
        var status = (int)response.StatusCode;
        if (status is < 200 or > 299)
        {
            return await ReadFailureAsync(response, cancellationToken);
        }

        var (bytes, isCut) = await BodyReader.ReadAsync(response.Content, limit, cancellationToken);
        if (isCut)
        {
            return Failure(response, $"{upstream} answered with more than {Size(limit)}, which is too much to pass on. Ask for less at a time.");
        }

        if (bytes.IsEmpty)
        {
            return With(status, ToolResult.Text($"The request succeeded ({StatusLine(response)})."));
        }

        return With(status, Success(response, bytes));
    }

    private static ToolResult With(int status, ToolResult result)
    {
        result.UpstreamStatus = status;
        return result;
    }

    private static string StatusLine(HttpResponseMessage response)
    {
        var status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        return string.IsNullOrWhiteSpace(response.ReasonPhrase) ? status : $"{status} {ShownText.Plain(response.ReasonPhrase)}";
    }

    private static string Size(int bytes) =>
        bytes >= 1024 * 1024
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.#} MB")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB");

    private ToolResult Success(HttpResponseMessage response, ReadOnlyMemory<byte> bytes)
    {
        var contentType = response.Content.Headers.ContentType;
        var mediaType = contentType?.MediaType ?? (Utf8.IsValid(bytes.Span) && !bytes.Span.Contains((byte)0) ? "text/plain" : "application/octet-stream");
        var kind = MediaKinds.Of(mediaType);
        switch (kind)
        {
            case MediaKind.Image or MediaKind.Audio:
                return ToolResult.Block(new MediaBlock(kind == MediaKind.Image ? "image" : "audio", mediaType, bytes));

            case MediaKind.Binary:
                return ToolResult.Block(new ResourceBlock($"mcpgen://{Uri.EscapeDataString(upstream)}/answer", mediaType, bytes));

            default:
                var text = TextDecoder.ToUtf8(bytes, contentType?.CharSet);
                return kind == MediaKind.Json && JsonCompactor.TryCompact(text.Span, out var json)
                    ? ToolResult.Json(secrets.Apply(json))
                    : ToolResult.Text(secrets.Apply(text));
        }
    }

    private async ValueTask<ToolResult> ReadFailureAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var message = $"{upstream} answered {StatusLine(response)}";
        if ((int)response.StatusCode is > 300 and < 400 and not 304)
        {
            return Failure(response, $"{message}, a redirect{RedirectTarget(response)} that is not followed.");
        }

        var (bytes, _) = await BodyReader.ReadAsync(response.Content, ErrorLimit, cancellationToken);
        var contentType = response.Content.Headers.ContentType;
        // Masked before it is shortened, so that no half of a secret remains.
        var detail = ErrorDetail.Read(contentType?.MediaType, secrets.Apply(Encoding.UTF8.GetString(TextDecoder.ToUtf8(bytes, contentType?.CharSet).Span)));
        var retry = response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable
            ? RetryAfter.Sentence(response.Headers.RetryAfter, time)
            : null;
        message += detail.Length == 0 ? "." : ": " + detail;
        if (retry is not null)
        {
            message += (message[^1] is '.' or '!' or '?' ? " " : ". ") + retry;
        }

        return Failure(response, message);
    }

    private ToolResult Failure(HttpResponseMessage response, string message) =>
        With((int)response.StatusCode, ToolResult.Failure(ToolOutcome.UpstreamFailed, secrets.Apply(message)));

    private static string RedirectTarget(HttpResponseMessage response)
    {
        // The host alone: the rest of a location often carries tokens.
        var location = response.Headers.Location;
        return location is { IsAbsoluteUri: true } && location.Host.Length > 0 ? $" to {ShownText.Plain(location.Host)}" : "";
    }
}
