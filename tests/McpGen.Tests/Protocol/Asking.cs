using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Protocol;
using McpGen.Tools;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace McpGen.Tests.Protocol;

/// <summary>Asks a dispatcher directly, without any transport.</summary>
internal sealed class Asking(params McpTool[] tools)
{
    private readonly McpDispatcher _dispatcher = new(TestGateway.Create(tools.Length == 0 ? [new EchoTool()] : tools), NullLogger.Instance);
    private readonly ClientSession _session = new();

    /// <summary>The reply to a message, and its answer's text.</summary>
    public Task<(Reply Reply, string Answer)> ReplyAsync(string message) => ReplyUntilAsync(message, TestContext.Current.CancellationToken);

    /// <summary>The same for a client that may take its request back.</summary>
    public async Task<(Reply Reply, string Answer)> ReplyUntilAsync(string message, CancellationToken cancellationToken)
    {
        using var parsed = JsonRpcMessage.Parse(Encoding.UTF8.GetBytes(message), out var error);
        var output = new ArrayBufferWriter<byte>();
        if (error is not null)
        {
            JsonRpcWriter.WriteError(output, error);
            return (Reply.BadRequest, Encoding.UTF8.GetString(output.WrittenSpan));
        }

        var reply = await _dispatcher.AnswerAsync(parsed!, _session, null, output, cancellationToken);
        return (reply, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    /// <summary>The <c>result</c> of the answer to a message.</summary>
    public async Task<JsonElement> ResultAsync(string message) => (await AnswerAsync(message)).GetProperty("result");

    /// <summary>The <c>error.code</c> of the answer to a message.</summary>
    public async Task<int> ErrorCodeAsync(string message) => (await AnswerAsync(message)).GetProperty("error").GetProperty("code").GetInt32();

    /// <summary>The answer to a message.</summary>
    public async Task<JsonElement> AnswerAsync(string message)
    {
        using var document = JsonDocument.Parse((await ReplyAsync(message)).Answer);
        return document.RootElement.Clone();
    }
}
