using McpGen.Specs.Manifest;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding;

/// <summary>An upstream with its document.</summary>
/// <param name="Section">The manifest's section.</param>
/// <param name="Identifier">Its C# parameter name.</param>
/// <param name="Document">The document, which is usable.</param>
/// <param name="BaseUrl">Where requests go: the manifest's template, else the document's server.</param>
internal sealed record BoundUpstream(UpstreamSection Section, string Identifier, OpenApiDocument Document, string BaseUrl)
{
    /// <summary>Whether the manifest, and not the document, says where requests go.</summary>
    public bool HasOwnBaseUrl => Section.BaseUrl is not null;

    /// <summary>Whether its host may lead to a private network or this machine.</summary>
    public bool IsPrivate { get; init; } = Section.IsPrivate;
}
