using System;
using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using McpGen.Tools;

namespace McpGen.Protocol;

/// <summary>Writes <c>notifications/progress</c> to clients that gave their request a token for it.</summary>
internal static class ProgressNotifications
{
    /// <summary>Tells the client of the request how far it is; null when it did not ask.</summary>
    /// <param name="request">The request, which must stay as long as is told of it.</param>
    /// <param name="notify">Sends notifications.</param>
    /// <param name="time">The clock.</param>
    public static CallProgress? Wanted(JsonRpcMessage request, Notify notify, TimeProvider time)
    {
        var token = request.Meta(MetaKey.ProgressToken);
        return token.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? new CallProgress((state, cancellationToken) => notify(Write(token, state), cancellationToken), time)
            : null;
    }

    private static ArrayBufferWriter<byte> Write(JsonElement token, ProgressState state)
    {
        var output = new ArrayBufferWriter<byte>(256);
        using var json = new Utf8JsonWriter(output, JsonRpcWriter.Options);
        json.WriteStartObject();
        json.WriteString("jsonrpc"u8, "2.0"u8);
        json.WriteString("method"u8, "notifications/progress"u8);
        json.WriteStartObject("params"u8);
        json.WritePropertyName("progressToken"u8);
        // As the client wrote it: 1.0 stays 1.0.
        json.WriteRawValue(JsonMarshal.GetRawUtf8Value(token), skipInputValidation: true);
        json.WriteNumber("progress"u8, state.Done);
        if (state.Total is { } total)
        {
            json.WriteNumber("total"u8, total);
        }

        json.WriteString("message"u8, state.Message);
        json.WriteEndObject();
        json.WriteEndObject();
        return output;
    }
}
