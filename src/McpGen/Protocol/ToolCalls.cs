using System.Buffers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Protocol;

/// <summary>Answers <c>tools/call</c>: the gateway's pipeline does the work, here it is put into the protocol's words.</summary>
internal sealed class ToolCalls(Gateway gateway)
{
    /// <summary>Carries out the call.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caller">Who calls.</param>
    /// <param name="shape">How the result is wanted.</param>
    /// <param name="notify">Sends notifications that belong to the request; null where the connection cannot.</param>
    /// <param name="output">Takes the answer.</param>
    /// <param name="cancellationToken">Cancelled when the client no longer wants the answer.</param>
    public async ValueTask<Reply> AnswerAsync(
        JsonRpcMessage request, ToolCaller caller, ResultShape shape, Notify? notify, ArrayBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var arguments = request.Params.Member("arguments"u8);
        if (request.Params.Member("name"u8).AsString() is not { } name)
        {
            JsonRpcWriter.WriteError(output, new(ErrorCode.InvalidParams, "name must be a string", request.Id));
            return Reply.Answered;
        }

        if (arguments.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object))
        {
            JsonRpcWriter.WriteError(output, new(ErrorCode.InvalidParams, "arguments must be an object", request.Id));
            return Reply.Answered;
        }

        if (notify is not null && ProgressNotifications.Wanted(request, notify, gateway.Time) is { } progress)
        {
            caller = caller with { Progress = progress };
        }

        var result = await gateway.CallAsync(name, arguments.ValueKind == JsonValueKind.Object ? arguments : null, caller, cancellationToken);
        if (cancellationToken.IsCancellationRequested)
        {
            return Reply.None;
        }

        if (result.IsUnknownTool)
        {
            JsonRpcWriter.WriteError(output, new(ErrorCode.InvalidParams, "unknown tool", request.Id));
        }
        else
        {
            Write(output, request, result, shape);
        }

        return Reply.Answered;
    }

    private static void Write(IBufferWriter<byte> output, JsonRpcMessage request, ToolResult result, ResultShape shape)
    {
        JsonRpcWriter.BeginResult(output, request.Id);
        using (var json = new Utf8JsonWriter(output, JsonRpcWriter.Options))
        {
            json.WriteStartObject();
            result.WriteTo(json, shape.IsLegacy);
        }

        if (result.Meta.IsEmpty)
        {
            output.Write(shape.End.Span);
        }
        else
        {
            output.Write(shape.BeforeMeta.Span);
            output.Write(result.Meta.Span[1..]);
            output.Write("}"u8);
        }

        JsonRpcWriter.EndResult(output);
    }
}
