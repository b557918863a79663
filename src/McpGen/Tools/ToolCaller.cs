namespace McpGen.Tools;

/// <summary>Who calls a tool, as far as the connection tells.</summary>
public sealed record ToolCaller
{
    /// <summary>A caller about whom nothing is known.</summary>
    public static ToolCaller Anonymous { get; } = new();

    /// <summary>The client's own name (MCP <c>clientInfo.name</c>); null when it did not say. Not verified.</summary>
    public string? ClientName { get; init; }

    /// <summary>The client's own version (MCP <c>clientInfo.version</c>); null when it did not say. Not verified.</summary>
    public string? ClientVersion { get; init; }

    /// <summary>W3C <c>traceparent</c> of the call; null when there is none. One that is not well-formed is ignored.</summary>
    public string? TraceParent { get; init; }

    /// <summary>Where the caller is told how far the call is.</summary>
    internal CallProgress Progress { get; init; } = CallProgress.None;
}
