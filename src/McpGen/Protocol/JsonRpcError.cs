using System;
using System.Buffers;
using System.Text.Json;

namespace McpGen.Protocol;

/// <summary>Why a message cannot be served, as it is told to the client.</summary>
/// <param name="Code">One of <see cref="ErrorCode"/>.</param>
/// <param name="Message">One sentence without anything internal.</param>
/// <param name="Id">The request's id as it was written; empty where it is not known.</param>
internal sealed record JsonRpcError(int Code, string Message, ReadOnlyMemory<byte> Id = default)
{
    /// <summary>JSON for the error's <c>data</c>; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Data { get; private init; }

    /// <summary>The request names a revision that requests cannot be made in.</summary>
    public static JsonRpcError UnsupportedVersion(string requested, ReadOnlyMemory<byte> id)
    {
        var data = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(data, JsonRpcWriter.Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("supported"u8);
            json.WriteRawValue(ProtocolVersion.SupportedJson, skipInputValidation: true);
            json.WriteString("requested"u8, requested);
            json.WriteEndObject();
        }

        return new(ErrorCode.UnsupportedVersion, "unsupported protocol version", id) { Data = data.WrittenMemory };
    }
}
