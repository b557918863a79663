using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace McpGen.Protocol;

/// <summary>Writes JSON-RPC answers. An answer never holds a line break, so that it can be one line of stdio.</summary>
internal static class JsonRpcWriter
{
    /// <summary>How every value is written: text beyond ASCII stays readable, and nothing here is ever put into HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a whole answer with a result that is JSON already.</summary>
    public static void WriteResult(IBufferWriter<byte> output, ReadOnlyMemory<byte> id, ReadOnlySpan<byte> result)
    {
        BeginResult(output, id);
        output.Write(result);
        EndResult(output);
    }

    /// <summary>Writes what stands before a result.</summary>
    public static void BeginResult(IBufferWriter<byte> output, ReadOnlyMemory<byte> id) => Begin(output, id, ",\"result\":"u8);

    /// <summary>Writes what stands after a result.</summary>
    public static void EndResult(IBufferWriter<byte> output) => output.Write("}"u8);

    /// <summary>Writes a whole error answer.</summary>
    public static void WriteError(IBufferWriter<byte> output, JsonRpcError error)
    {
        Begin(output, error.Id, ",\"error\":"u8);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("code"u8, error.Code);
            json.WriteString("message"u8, error.Message);
            if (!error.Data.IsEmpty)
            {
                json.WritePropertyName("data"u8);
                json.WriteRawValue(error.Data.Span, skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        output.Write("}"u8);
    }

    private static void Begin(IBufferWriter<byte> output, ReadOnlyMemory<byte> id, ReadOnlySpan<byte> then)
    {
        output.Write("{\"jsonrpc\":\"2.0\",\"id\":"u8);
        output.Write(id.IsEmpty ? "null"u8 : id.Span);
        output.Write(then);
    }
}
