using System;
using System.Globalization;
using System.Net.Http;
using System.Text;
using System.Threading;
using McpGen.Arguments;
using McpGen.Results.Bodies;
using McpGen.Results.Shaping;
using McpGen.Tools;

namespace McpGen.Results;

/// <summary>An upstream's answer, and what may be shown of it.</summary>
/// <param name="from">The upstream that answered.</param>
/// <param name="method">The request's HTTP method.</param>
/// <param name="response">The answer.</param>
/// <param name="shown">What the tool shows.</param>
/// <param name="call">The call that is answered.</param>
/// <param name="deadline">Cancelled when the call's time is over.</param>
internal sealed class Answer(AnswerSource from, string method, HttpResponseMessage response, ResultOptions shown, ToolCall call, CancellationToken deadline)
{
    public AnswerSource From => from;

    public HttpResponseMessage Response => response;

    public ResultOptions Shown => shown;

    public ToolCall Call => call;

    public CancellationToken Deadline => deadline;

    public int Status => (int)response.StatusCode;

    /// <summary>Whether it has headers alone, whatever these say of a body (RFC 9110 §9.3.2, §15.3.5, §15.3.6).</summary>
    public bool IsBodiless => method == "HEAD" || Status is 204 or 205 or 304;

    /// <summary>Whether it is to a request for headers alone.</summary>
    public bool IsToHead => method == "HEAD";

    /// <summary>The media type of the <c>Content-Type</c>; null when there is none.</summary>
    public string? MediaType => response.Content.Headers.ContentType?.MediaType;

    public string? CharSet => response.Content.Headers.ContentType?.CharSet;

    /// <summary>Status and reason, for example <c>404 Not Found</c>.</summary>
    public string StatusLine
    {
        get
        {
            var status = Status.ToString(CultureInfo.InvariantCulture);
            return string.IsNullOrWhiteSpace(response.ReasonPhrase) ? status : $"{status} {ShownText.Plain(response.ReasonPhrase)}";
        }
    }

    /// <summary>Reads the body as text, whose first bytes tell the encoding.</summary>
    public Utf8Source OpenText(AnswerBody body, ReadOnlySpan<byte> head, bool isJson)
    {
        var (encoding, mark) = Charset.Of(head, CharSet, isJson);
        return new(body, encoding, mark);
    }

    /// <summary>A failure of the upstream, told without secrets.</summary>
    public ToolResult Failure(string message) => ToolResult.Failure(ToolOutcome.UpstreamFailed, Hide(message));

    /// <summary>A message without secrets.</summary>
    public string Hide(string message)
    {
        message = from.Secrets.Apply(message);
        return call.Redactor.HasDetectors && call.Redactor.TryRedact(Encoding.UTF8.GetBytes(message), out var redacted) ? Encoding.UTF8.GetString(redacted) : message;
    }

    /// <summary>A success with text, of which a limit may leave out the end.</summary>
    /// <param name="text">Valid UTF-8, not cut before a secret in it could end.</param>
    /// <param name="total">How many bytes there are; null when not all were read.</param>
    public ToolResult Text(ReadOnlyMemory<byte> text, long? total)
    {
        text = from.Secrets.ApplyToText(text);
        text = call.Redactor.HasDetectors && call.Redactor.TryRedact(text.Span, out var redacted) ? redacted : text;
        if (text.Length <= shown.MaxBytes && total is not null)
        {
            return ToolResult.Text(text);
        }

        text = text[..Math.Min(text.Length, shown.MaxBytes)];
        text = text[..Charset.WholeLength(text.Span)];
        return CutNote.Add(ToolResult.Text(text), this, [new Cut(CutKind.Size, "", text.Length, total)], AnswerEnd.Whole);
    }

    /// <summary>A success with JSON.</summary>
    /// <param name="json">Compact JSON.</param>
    /// <param name="note">Adds what there is to say of it.</param>
    public ToolResult Json(ReadOnlyMemory<byte> json, Func<ToolResult, ToolResult> note) =>
        note(from.Secrets.TryApplyToJson(json, out var masked) ? ToolResult.Json(masked) : ToolResult.Text(masked));
}
