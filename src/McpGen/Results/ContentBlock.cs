using System;
using System.Text.Json;

namespace McpGen.Results;

/// <summary>A piece of a result (MCP <c>ContentBlock</c>).</summary>
public abstract class ContentBlock
{
    private protected ContentBlock()
    {
    }

    /// <summary>What the client gets, before it is put into JSON: text in UTF-8, or the bytes of an image, a sound or a file.</summary>
    public abstract ReadOnlyMemory<byte> Payload { get; }

    internal abstract void WriteTo(Utf8JsonWriter json);
}
