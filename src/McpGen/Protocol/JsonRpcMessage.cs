using System;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace McpGen.Protocol;

/// <summary>One JSON-RPC message. It reads from the bytes it was parsed from: they must stay as they are until it is disposed.</summary>
internal sealed class JsonRpcMessage : IDisposable
{
    private readonly JsonDocument _document;

    private JsonRpcMessage(JsonDocument document, JsonRpcKind kind, ReadOnlyMemory<byte> id, string method, JsonElement parameters)
    {
        _document = document;
        Kind = kind;
        Id = id;
        Method = method;
        Params = parameters;
    }

    public JsonRpcKind Kind { get; }

    /// <summary>The id exactly as the client wrote it; empty unless this is a request.</summary>
    public ReadOnlyMemory<byte> Id { get; }

    /// <summary>The method; empty for a response.</summary>
    public string Method { get; }

    /// <summary>The parameters: an object, or undefined.</summary>
    public JsonElement Params { get; }

    /// <summary>A string in the request's <c>_meta</c>; null where it is missing or something else.</summary>
    public string? MetaString(ReadOnlySpan<byte> key) =>
        Meta(key) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>A member of the request's <c>_meta</c>; undefined where it is missing.</summary>
    public JsonElement Meta(ReadOnlySpan<byte> key) => Params.Member("_meta"u8).Member(key);

    /// <summary>Reads a message; null and the reason when it is none.</summary>
    public static JsonRpcMessage? Parse(ReadOnlyMemory<byte> text, out JsonRpcError? error)
    {
        if (StrictJson.Check(text.Span) is { } problem)
        {
            error = new(ErrorCode.Parse, problem);
            return null;
        }

        var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = StrictJson.MaxDepth });
        var message = FromRoot(document, text, out error);
        if (message is null)
        {
            document.Dispose();
        }

        return message;
    }

    public void Dispose() => _document.Dispose();

    private static JsonRpcMessage? FromRoot(JsonDocument document, ReadOnlyMemory<byte> text, out JsonRpcError? error)
    {
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            error = new(ErrorCode.InvalidRequest, root.ValueKind == JsonValueKind.Array ? "batches are not supported" : "a message must be an object");
            return null;
        }

        var hasId = root.TryGetProperty("id"u8, out var idValue);
        var id = idValue.ValueKind is JsonValueKind.String or JsonValueKind.Number ? Raw(text, idValue) : default;
        error = Reject(root, hasId && id.IsEmpty, id);
        if (error is not null)
        {
            return null;
        }

        var method = root.Member("method"u8);
        return method.ValueKind == JsonValueKind.Undefined
            ? new(document, JsonRpcKind.Response, default, "", default)
            : new(document, hasId ? JsonRpcKind.Request : JsonRpcKind.Notification, id, method.GetString()!, root.Member("params"u8));
    }

    private static JsonRpcError? Reject(JsonElement root, bool badId, ReadOnlyMemory<byte> id)
    {
        if (root.Member("jsonrpc"u8) is not { ValueKind: JsonValueKind.String } version || !version.ValueEquals("2.0"u8))
        {
            return new(ErrorCode.InvalidRequest, "jsonrpc must be \"2.0\"", id);
        }

        var method = root.Member("method"u8);
        if (method.ValueKind == JsonValueKind.Undefined)
        {
            return root.TryGetProperty("result"u8, out _) || root.TryGetProperty("error"u8, out _) ? null : new(ErrorCode.InvalidRequest, "method is required", id);
        }

        return method.ValueKind != JsonValueKind.String ? new(ErrorCode.InvalidRequest, "method must be a string", id)
            : badId ? new(ErrorCode.InvalidRequest, "id must be a string or a number")
            : root.Member("params"u8).ValueKind is JsonValueKind.Undefined or JsonValueKind.Object ? null
            : new(ErrorCode.InvalidParams, "params must be an object", id);
    }

    // The id is echoed as it was written (1.0 stays 1.0, escapes stay escapes), so it is taken from the text, not from its value.
    private static ReadOnlyMemory<byte> Raw(ReadOnlyMemory<byte> text, JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        text.Span.Overlaps(raw, out var offset);
        return text.Slice(offset, raw.Length);
    }
}
