using System.Collections.Generic;

namespace McpGen.Specs.OpenApi;

/// <summary>One kind of answer.</summary>
public sealed class Response
{
    internal Response(string status, string? description, IReadOnlyList<MediaType> content)
    {
        Status = status;
        Description = description;
        Content = content;
    }

    /// <summary><c>200</c>, <c>2XX</c> or <c>default</c>.</summary>
    public string Status { get; }

    /// <summary>When it is given, for people.</summary>
    public string? Description { get; }

    /// <summary>The representations, in document order; empty when it has no body or its reference leads nowhere.</summary>
    public IReadOnlyList<MediaType> Content { get; }
}
