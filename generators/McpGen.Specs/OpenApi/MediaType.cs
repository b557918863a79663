using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>One representation of a request or response body.</summary>
public sealed class MediaType
{
    internal MediaType(string name, Schema? schema, SpecNode node)
    {
        Name = name;
        Schema = schema;
        Node = node;
    }

    /// <summary>As the document writes it, for example <c>application/json; charset=utf-8</c> or <c>image/*</c>.</summary>
    public string Name { get; }

    /// <summary>What the body must be; null when not stated.</summary>
    public Schema? Schema { get; }

    /// <summary>How properties of a form are written, by their names, as far as the document says so.</summary>
    public IReadOnlyDictionary<string, PropertyEncoding> Encodings { get; internal set; } = new Dictionary<string, PropertyEncoding>();

    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; }
}
