using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>The body of a request; of 2.0, its <c>body</c> parameter or all its <c>formData</c> parameters.</summary>
public sealed class RequestBody
{
    internal RequestBody(bool required, string? description, IReadOnlyList<MediaType> content, SpecNode node)
    {
        Required = required;
        Description = description;
        Content = content;
        Node = node;
    }

    /// <summary>Whether a request must have it. False when not stated.</summary>
    public bool Required { get; }

    /// <summary>What it is, for people.</summary>
    public string? Description { get; }

    /// <summary>The representations to choose from, in document order.</summary>
    public IReadOnlyList<MediaType> Content { get; }

    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; }
}
