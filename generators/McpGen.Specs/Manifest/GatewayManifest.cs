using System.Collections.Generic;
using McpGen.Specs.Binding.Texts;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Manifest;

/// <summary>A manifest as read: well-typed values with their positions. What was ill-typed is reported and absent.</summary>
/// <param name="File">The file.</param>
/// <param name="Gateway">The gateway's own section.</param>
/// <param name="Upstreams">In manifest order.</param>
/// <param name="Tools">In manifest order.</param>
/// <param name="UntrustedText">What becomes of texts of documents that speak to the model.</param>
/// <param name="Redact">What no answer may show, when there is such a thing.</param>
/// <param name="Audit">The audit trail, when there is one.</param>
/// <param name="IsSearched">Whether tools are searched for instead of listed.</param>
/// <param name="IsForDirectories">Whether the tools must meet the rules of directories.</param>
/// <param name="Budget">What the tools may cost a model, when that is stated.</param>
internal sealed record GatewayManifest(
    SpecFile File,
    GatewaySection Gateway,
    IReadOnlyList<UpstreamSection> Upstreams,
    IReadOnlyList<ToolEntry> Tools,
    UntrustedText UntrustedText,
    RedactSection? Redact,
    AuditSection? Audit,
    bool IsSearched = false,
    bool IsForDirectories = false,
    BudgetSection? Budget = null);

/// <summary>The <c>gateway</c> key.</summary>
internal sealed record GatewaySection(string Name, string? Title, string Version, string? Instructions);

/// <summary>One entry of <c>upstreams</c>.</summary>
/// <param name="Member">The upstream's name and node.</param>
/// <param name="OpenApi">The document's path relative to the manifest; null when missing or ill-typed.</param>
/// <param name="Overlays">The paths of overlays relative to the manifest, in the order in which they are applied.</param>
/// <param name="BaseUrl">A checked URL template; null when the document's server is to be used.</param>
/// <param name="UsesServersOfDocument">Whether operations may go to servers of the document at other hosts.</param>
/// <param name="IsPrivate">Whether the host may lead to a private network or this machine.</param>
/// <param name="TimeoutMilliseconds">How long one call may take.</param>
/// <param name="MaxAnswerBytes">The largest answer that is read.</param>
/// <param name="Headers">Checked headers, in order.</param>
/// <param name="IsSound">Whether nothing in it was wrong; the tools of an unsound one are left out, its problems being told already.</param>
internal sealed record UpstreamSection(
    Member Member,
    Positioned<string>? OpenApi,
    IReadOnlyList<Positioned<string>> Overlays,
    Positioned<string>? BaseUrl,
    bool UsesServersOfDocument,
    bool IsPrivate,
    long TimeoutMilliseconds,
    int MaxAnswerBytes,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    bool IsSound)
{
    /// <summary>The upstream's name.</summary>
    public string Name => Member.Key;
}

/// <summary>The <c>budget</c> key. Null is no limit.</summary>
/// <param name="Member">The key.</param>
/// <param name="Tools">The most tools that are listed.</param>
/// <param name="Tokens">The most tokens of the list.</param>
/// <param name="TokensPerTool">The most tokens of a tool.</param>
/// <param name="Ratchet">The file that keeps the level reached.</param>
internal sealed record BudgetSection(Member Member, int? Tools, int? Tokens, int? TokensPerTool, Positioned<string>? Ratchet);

/// <summary>The <c>audit</c> key.</summary>
internal sealed record AuditSection(string File, IReadOnlyList<string> Redact, bool ContinueOnError);
