using McpGen.Specs.Model;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>A path, query, header or cookie parameter, with the defaults of its version filled in.</summary>
public sealed class Parameter
{
    internal Parameter(string name, ParameterLocation location, Schema schema, SpecNode node)
    {
        Name = name;
        In = location;
        Schema = schema;
        Node = node;
    }

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <summary>Where it goes.</summary>
    public ParameterLocation In { get; }

    /// <summary>Whether a request must have it; always so in a path.</summary>
    public bool Required { get; internal set; }

    /// <summary>Whether it should no longer be used.</summary>
    public bool Deprecated { get; internal set; }

    /// <summary>What it is, for people.</summary>
    public string? Description { get; internal set; }

    /// <summary>How arrays and objects are written; of 2.0, its <c>collectionFormat</c>.</summary>
    public ParameterStyle Style { get; internal set; }

    /// <summary>Whether each item or member is a pair of its own.</summary>
    public bool Explode { get; internal set; }

    /// <summary>Whether RFC 3986 reserved characters are sent as they are.</summary>
    public bool AllowReserved { get; internal set; }

    /// <summary>Whether a query parameter may be sent without a value.</summary>
    public bool AllowEmptyValue { get; internal set; }

    /// <summary>What its value must be.</summary>
    public Schema Schema { get; }

    /// <summary>The media type in which the value is written when the parameter has <c>content</c>; else null.</summary>
    public string? ContentMediaType { get; internal set; }

    /// <summary>Where it stands, after <c>$ref</c> was followed.</summary>
    public SpecNode Node { get; }
}
