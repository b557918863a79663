namespace McpGen.Specs.Model;

/// <summary>
/// What emission of a gateway needs and nothing else: no positions, no nodes, value equality throughout.
/// Every decision is already taken; an emitter only prints. New members must be immutable and compare by value, or incremental caching breaks.
/// </summary>
/// <param name="Manifest">The manifest's file name, as shown in generated headers.</param>
/// <param name="Name">The gateway's name: MCP's <c>serverInfo.name</c>.</param>
/// <param name="Title">For people; null when the manifest has none.</param>
/// <param name="Version">MCP's <c>serverInfo.version</c>.</param>
/// <param name="Instructions">What a client tells its model about the gateway as a whole; null when the manifest has none.</param>
/// <param name="Upstreams">The upstreams that at least one tool uses, in manifest order.</param>
/// <param name="Tools">The tools, ordered by name (ordinal), so that reordering a document changes nothing.</param>
/// <param name="Audit">The audit trail; null when the manifest has none.</param>
/// <param name="Search">How tools are searched for; null when they are listed.</param>
public sealed record GatewayModel(
    string Manifest,
    string Name,
    string? Title,
    string Version,
    string? Instructions,
    EquatableArray<UpstreamModel> Upstreams,
    EquatableArray<ToolModel> Tools,
    AuditModel? Audit,
    SearchModel? Search = null)
{
    /// <summary>What no answer may show; null when the manifest has no such thing.</summary>
    public RedactionModel? Redaction { get; init; }
}
