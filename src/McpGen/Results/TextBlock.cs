using System;
using System.Text.Json;

namespace McpGen.Results;

/// <summary>Text (MCP <c>TextContent</c>).</summary>
/// <param name="utf8">Valid UTF-8.</param>
public sealed class TextBlock(ReadOnlyMemory<byte> utf8) : ContentBlock
{
    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Payload => utf8;

    internal override void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "text"u8);
        json.WriteString("text"u8, utf8.Span);
        json.WriteEndObject();
    }
}
