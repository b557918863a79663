using System;
using System.Buffers;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;
using Microsoft.Extensions.Logging;

namespace McpGen.Protocol;

/// <summary>
/// Answers MCP messages, whatever carries them. A request that states its revision in <c>_meta</c> is of the stateless
/// era; any other is of the era that began with <c>initialize</c>. Both are served side by side.
/// </summary>
internal sealed class McpDispatcher
{
    private readonly ModernMethods _modern;
    private readonly LegacyMethods _legacy;
    private readonly ILogger _logger;

    public McpDispatcher(Gateway gateway, ILogger logger)
    {
        var calls = new ToolCalls(gateway);
        _modern = new(gateway, calls);
        _legacy = new(gateway, calls);
        _logger = logger;
    }

    /// <summary>Carries out a message and writes its answer.</summary>
    /// <param name="message">The message; it must stay until the task ends.</param>
    /// <param name="session">What the connection knows of its client.</param>
    /// <param name="notify">Sends notifications that belong to the message, before its answer; null where the connection cannot.</param>
    /// <param name="output">Takes the answer: nothing, or one JSON object without line breaks.</param>
    /// <param name="cancellationToken">Cancelled when the client no longer wants the answer.</param>
    public async ValueTask<Reply> AnswerAsync(
        JsonRpcMessage message, ClientSession session, Notify? notify, ArrayBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        if (message.Kind != JsonRpcKind.Request)
        {
            return Reply.None;
        }

        try
        {
            return ModernMethods.Owns(message)
                ? await _modern.AnswerAsync(message, notify, output, cancellationToken)
                : await _legacy.AnswerAsync(message, session, notify, output, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            output.ResetWrittenCount();
            return Reply.None;
        }
        catch (Exception e)
        {
            // The client learns that it failed, the log why: an exception's text may hold anything.
            _logger.LogError(e, "{Method} failed", message.Method);
            output.ResetWrittenCount();
            JsonRpcWriter.WriteError(output, new(ErrorCode.Internal, "internal error", message.Id));
            return Reply.Answered;
        }
    }
}
