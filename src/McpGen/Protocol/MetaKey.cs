using System;

namespace McpGen.Protocol;

/// <summary>The members of a request's <c>_meta</c> that a gateway reads, and the one it writes.</summary>
internal static class MetaKey
{
    public static ReadOnlySpan<byte> ProtocolVersion => "io.modelcontextprotocol/protocolVersion"u8;

    public static ReadOnlySpan<byte> ClientCapabilities => "io.modelcontextprotocol/clientCapabilities"u8;

    public static ReadOnlySpan<byte> ClientInfo => "io.modelcontextprotocol/clientInfo"u8;

    public static ReadOnlySpan<byte> ServerInfo => "io.modelcontextprotocol/serverInfo"u8;

    /// <summary>What the client calls a request of which it wants to know how far it is; in every revision.</summary>
    public static ReadOnlySpan<byte> ProgressToken => "progressToken"u8;

    /// <summary>W3C trace context of the caller.</summary>
    public static ReadOnlySpan<byte> TraceParent => "traceparent"u8;
}
