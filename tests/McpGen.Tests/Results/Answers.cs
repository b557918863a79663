using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Http;
using McpGen.Results;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Results;

/// <summary>An answer made by a test, read the way an upstream's is.</summary>
internal sealed record Given(Stream Body, string? ContentType)
{
    public Given(byte[] body, string? contentType)
        : this(new MemoryStream(body), contentType)
    {
    }

    public Given(string body, string? contentType)
        : this(Encoding.UTF8.GetBytes(body), contentType)
    {
    }

    public int Status { get; init; } = 200;

    public string Method { get; init; } = "GET";

    public int Limit { get; init; } = 4 * 1024 * 1024;

    public ResultOptions Shown { get; init; } = ResultOptions.Default;

    public CancellationToken Deadline { get; init; }

    public ToolCall Call { get; init; } = new(null, ToolCaller.Anonymous);

    public string? Secret { get; init; }

    public (string Name, string Value)[] Headers { get; init; } = [];

    public async Task<ToolResult> ReadAsync()
    {
        var secrets = new SecretMask();
        if (Secret is not null)
        {
            secrets.Add(Secret, isCredential: true);
        }

        using var response = new HttpResponseMessage((HttpStatusCode)Status) { Content = new StreamContent(Body) };
        response.Content.Headers.ContentType = ContentType is null ? null : MediaTypeHeaderValue.Parse(ContentType);
        foreach (var (name, value) in Headers)
        {
            _ = response.Headers.TryAddWithoutValidation(name, value) || response.Content.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = new Answer(new AnswerSource("crm", Limit, secrets, new FixedTime()), Method, response, Shown, Call, Deadline);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(Deadline, TestContext.Current.CancellationToken);
        return await AnswerReader.ReadAsync(answer, either.Token);
    }
}

/// <summary>What results hold.</summary>
internal static class ResultParts
{
    /// <summary>The structured content; null when there is none.</summary>
    public static string? Json(this ToolResult result) => result.Structured.IsEmpty ? null : Encoding.UTF8.GetString(result.Structured.Span);

    /// <summary>The first block as text.</summary>
    public static string First(this ToolResult result) => Encoding.UTF8.GetString(result.Content[0].Payload.Span);

    /// <summary>The note after the answer; null when there is none.</summary>
    public static string? Note(this ToolResult result) => result.Content.Count == 2 ? Encoding.UTF8.GetString(result.Content[1].Payload.Span) : null;

    /// <summary>The members of <c>_meta</c>.</summary>
    public static string Meta(this ToolResult result) => Encoding.UTF8.GetString(result.Meta.Span);
}

/// <summary>Gives a body in pieces of a size, as a network does.</summary>
internal sealed class Pieces(byte[] bytes, int size, Func<Task>? between = null) : MemoryStream(bytes)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (between is not null)
        {
            await between().WaitAsync(cancellationToken);
        }

        return await base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
