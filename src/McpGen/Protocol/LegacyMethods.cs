using System;
using System.Buffers;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Protocol;

/// <summary>
/// The methods of revisions 2024-11-05 to 2025-11-25. Nothing here depends on <c>initialize</c> having come first, so
/// these clients too are served over HTTP without sessions; what it says about the client is kept where a connection lasts.
/// </summary>
internal sealed class LegacyMethods(Gateway gateway, ToolCalls calls)
{
    private readonly LegacyAnswers _answers = new(gateway);

    public ValueTask<Reply> AnswerAsync(JsonRpcMessage request, ClientSession session, Notify? notify, ArrayBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        switch (request.Method)
        {
            case "tools/call":
                return calls.AnswerAsync(request, Caller(request, session), LegacyAnswers.ResultShape, notify, output, cancellationToken);
            case "tools/list":
                ToolsList.Write(request, _answers.ToolsList, output);
                break;
            case "initialize":
                Initialize(request, session, output);
                break;
            case "ping":
                JsonRpcWriter.WriteResult(output, request.Id, "{}"u8);
                break;
            default:
                JsonRpcWriter.WriteError(output, new(ErrorCode.MethodNotFound, "method not found", request.Id));
                break;
        }

        return new(Reply.Answered);
    }

    private void Initialize(JsonRpcMessage request, ClientSession session, IBufferWriter<byte> output)
    {
        var client = request.Params.Member("clientInfo"u8);
        session.Name = client.Member("name"u8).AsString();
        session.Version = client.Member("version"u8).AsString();
        var version = ProtocolVersion.Negotiate(request.Params.Member("protocolVersion"u8).AsString());
        JsonRpcWriter.WriteResult(output, request.Id, _answers.Initialize(version));
    }

    private static ToolCaller Caller(JsonRpcMessage request, ClientSession session) => new()
    {
        ClientName = session.Name,
        ClientVersion = session.Version,
        TraceParent = request.MetaString(MetaKey.TraceParent),
    };
}
