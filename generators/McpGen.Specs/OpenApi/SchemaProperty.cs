using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>A named part of an object schema.</summary>
public sealed class SchemaProperty
{
    internal SchemaProperty(Member member, Schema schema)
    {
        Member = member;
        Schema = schema;
    }

    /// <summary>The property's name; for <see cref="Schema.PatternProperties"/> the pattern.</summary>
    public string Name => Member.Key;

    /// <summary>What its value must be.</summary>
    public Schema Schema { get; }

    /// <summary>
    /// Where it stands: the key and the value as written, before a <c>$ref</c> is followed. For a 2.0 form field, the name it is given and the
    /// parameter.
    /// </summary>
    public Member Member { get; }
}
