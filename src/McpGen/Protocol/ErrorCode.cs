namespace McpGen.Protocol;

/// <summary>The JSON-RPC error codes that MCP uses.</summary>
internal static class ErrorCode
{
    public const int Parse = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParams = -32602;
    public const int Internal = -32603;

    /// <summary>An HTTP header is missing, malformed, or says something else than the body.</summary>
    public const int HeaderMismatch = -32020;

    /// <summary>The request's protocol version is not served.</summary>
    public const int UnsupportedVersion = -32022;
}
