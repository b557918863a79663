using System.Buffers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Protocol;

/// <summary>Answers <c>tools/call</c>: the gateway's pipeline does the work, here it is put into the protocol's words.</summary>
internal sealed class ToolCalls(Gateway gateway)
{
    public async ValueTask<Reply> AnswerAsync(JsonRpcMessage request, ToolCaller caller, ResultShape shape, ArrayBufferWriter<byte> output, CancellationToken cancellationToken)
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

        output.Write(shape.End.Span);
        JsonRpcWriter.EndResult(output);
    }
}
