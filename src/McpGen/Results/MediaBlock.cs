using System;
using System.Text.Json;

namespace McpGen.Results;

/// <summary>An image or a sound (MCP <c>ImageContent</c>, <c>AudioContent</c>).</summary>
/// <param name="type"><c>image</c> or <c>audio</c>.</param>
/// <param name="mediaType">Its media type, for example <c>image/png</c>.</param>
/// <param name="data">The bytes.</param>
public sealed class MediaBlock(string type, string mediaType, ReadOnlyMemory<byte> data) : ContentBlock
{
    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Payload => data;

    internal override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, type);
        json.WriteBase64String("data"u8, data.Span);
        json.WriteString("mimeType"u8, mediaType);
        json.WriteEndObject();
    }
}
