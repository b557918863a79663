using McpGen.Audit;
using McpGen.Redaction;
using McpGen.Search;

namespace McpGen.Tools;

/// <summary>What a gateway says of itself.</summary>
/// <param name="Name">MCP's <c>serverInfo.name</c>.</param>
/// <param name="Version">MCP's <c>serverInfo.version</c>.</param>
public sealed record GatewayOptions(string Name, string Version)
{
    /// <summary>A name for people; none by default.</summary>
    public string? Title { get; init; }

    /// <summary>What a client tells its model about the gateway as a whole; none by default.</summary>
    public string? Instructions { get; init; }

    /// <summary>How clients search for tools instead of reading a list of them; null (they are listed) by default.</summary>
    public SearchOptions? Search { get; init; }

    /// <summary>The audit trail; none by default.</summary>
    public AuditOptions? Audit { get; init; }

    /// <summary>What no answer, error or audit record may show; nothing by default.</summary>
    public RedactionOptions? Redaction { get; init; }
}
