using System;
using System.Buffers;
using System.Text.Json;

namespace McpGen.Protocol;

/// <summary>Answers <c>tools/list</c>, which is the same in every revision but for the result's frame.</summary>
internal static class ToolsList
{
    /// <summary>Writes the list, or an error when the request asks for a page: the list has only one, so no cursor was ever given out.</summary>
    public static void Write(JsonRpcMessage request, ReadOnlyMemory<byte> list, IBufferWriter<byte> output)
    {
        if (request.Params.Member("cursor"u8).ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            JsonRpcWriter.WriteResult(output, request.Id, list.Span);
            return;
        }

        JsonRpcWriter.WriteError(output, new(ErrorCode.InvalidParams, "unknown cursor: the list has one page", request.Id));
    }
}
