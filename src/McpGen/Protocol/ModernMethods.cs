using System;
using System.Buffers;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Protocol;

/// <summary>The methods of revision 2026-07-28: every request stands alone and states in <c>_meta</c> what it relies on.</summary>
internal sealed class ModernMethods(Gateway gateway, ToolCalls calls)
{
    private readonly ModernAnswers _answers = new(gateway);

    /// <summary>Whether a request is of this era. <c>server/discover</c> exists in no other, so without a version it is faulty rather than old.</summary>
    public static bool Owns(JsonRpcMessage request) =>
        request.Meta(MetaKey.ProtocolVersion).ValueKind != JsonValueKind.Undefined || request.Method == "server/discover";

    public ValueTask<Reply> AnswerAsync(JsonRpcMessage request, Notify? notify, ArrayBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        if (CheckMeta(request) is { } error)
        {
            JsonRpcWriter.WriteError(output, error);
            return new(Reply.BadRequest);
        }

        switch (request.Method)
        {
            case "tools/call":
                return calls.AnswerAsync(request, Caller(request), _answers.ResultShape, notify, output, cancellationToken);
            case "tools/list":
                ToolsList.Write(request, _answers.ToolsList, output);
                return new(Reply.Answered);
            case "server/discover":
                JsonRpcWriter.WriteResult(output, request.Id, _answers.Discover.Span);
                return new(Reply.Answered);
            default:
                JsonRpcWriter.WriteError(output, new(ErrorCode.MethodNotFound, "method not found", request.Id));
                return new(Reply.UnknownMethod);
        }
    }

    private static JsonRpcError? CheckMeta(JsonRpcMessage request) =>
        request.MetaString(MetaKey.ProtocolVersion) is not { } version
            ? new(ErrorCode.InvalidParams, "_meta must state io.modelcontextprotocol/protocolVersion as a string", request.Id)
        : version != ProtocolVersion.Modern ? JsonRpcError.UnsupportedVersion(version, request.Id)
        : request.Meta(MetaKey.ClientCapabilities).ValueKind != JsonValueKind.Object
            ? new(ErrorCode.InvalidParams, "_meta must state io.modelcontextprotocol/clientCapabilities as an object", request.Id)
        : null;

    private static ToolCaller Caller(JsonRpcMessage request)
    {
        var client = request.Meta(MetaKey.ClientInfo);
        return new()
        {
            ClientName = client.Member("name"u8).AsString(),
            ClientVersion = client.Member("version"u8).AsString(),
            TraceParent = request.MetaString(MetaKey.TraceParent),
        };
    }
}
