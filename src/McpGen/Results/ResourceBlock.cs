using System;
using System.Text.Json;

namespace McpGen.Results;

/// <summary>Any other bytes (MCP <c>EmbeddedResource</c> with a <c>blob</c>).</summary>
/// <param name="uri">Names the bytes; it can not be fetched.</param>
/// <param name="mediaType">Their media type.</param>
/// <param name="data">The bytes.</param>
public sealed class ResourceBlock(string uri, string mediaType, ReadOnlyMemory<byte> data) : ContentBlock
{
    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Payload => data;

    internal override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "resource"u8);
        json.WriteStartObject("resource"u8);
        json.WriteString("uri"u8, uri);
        json.WriteString("mimeType"u8, mediaType);
        json.WriteBase64String("blob"u8, data.Span);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
