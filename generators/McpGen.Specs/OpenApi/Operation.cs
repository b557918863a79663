using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>An operation, the same for every version of OpenAPI.</summary>
public sealed class Operation
{
    internal Operation(OperationEntry entry)
    {
        Entry = entry;
    }

    /// <summary>How it is listed.</summary>
    public OperationEntry Entry { get; }

    /// <summary><c>summary</c>; the path item's when the operation has none.</summary>
    public string? Summary { get; internal set; }

    /// <summary><c>description</c>; the path item's when the operation has none.</summary>
    public string? Description { get; internal set; }

    /// <summary>
    /// The path item's parameters as far as the operation does not replace them, then its own. Every <c>{name}</c> of the path has
    /// one; none is left for a name that the path lacks, nor for the headers <c>Accept</c>, <c>Content-Type</c> and <c>Authorization</c>
    /// (OpenAPI 3.1 §4.8.12.2).
    /// </summary>
    public IReadOnlyList<Parameter> Parameters { get; internal set; } = [];

    /// <summary>The request's body; null when it has none.</summary>
    public RequestBody? Body { get; internal set; }

    /// <summary>The answers, in document order.</summary>
    public IReadOnlyList<Response> Responses { get; internal set; } = [];

    /// <summary>The operation's security requirements, else the document's; null when neither states any, empty when the operation is open.</summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; internal set; }

    /// <summary>The operation's servers, else the path item's, else the document's.</summary>
    public IReadOnlyList<Server> Servers { get; internal set; } = [];

    /// <summary>Whether <see cref="Servers"/> are stated by the operation or its path item, and so differ from the document's.</summary>
    public bool HasOwnServers { get; internal set; }

    /// <summary>The members <c>x-…</c>.</summary>
    public IReadOnlyDictionary<string, SpecNode> Extensions { get; internal set; } = new Dictionary<string, SpecNode>();
}
