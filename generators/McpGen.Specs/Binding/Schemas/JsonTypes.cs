using System.Collections.Generic;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Nodes;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>The JSON types of nodes, and what they are called.</summary>
internal static class JsonTypes
{
    private static readonly (SchemaTypes Type, string Name)[] Names =
    [
        (SchemaTypes.String, "string"), (SchemaTypes.Integer, "integer"), (SchemaTypes.Number, "number"), (SchemaTypes.Boolean, "boolean"),
        (SchemaTypes.Object, "object"), (SchemaTypes.Array, "array"), (SchemaTypes.Null, "null"),
    ];

    /// <summary>Whether a node is of one of the types.</summary>
    public static bool Fits(SpecNode node, SchemaTypes types) => (Of(node) & types) != 0;

    /// <summary>The types a node is of; <c>1.0</c> is a number and an integer.</summary>
    public static SchemaTypes Of(SpecNode node) => node.Kind switch
    {
        NodeKind.String => SchemaTypes.String,
        NodeKind.Boolean => SchemaTypes.Boolean,
        NodeKind.Object => SchemaTypes.Object,
        NodeKind.Array => SchemaTypes.Array,
        NodeKind.Number => IsWhole(node.Scalar!) ? SchemaTypes.Number | SchemaTypes.Integer : SchemaTypes.Number,
        _ => SchemaTypes.Null,
    };

    /// <summary>The names of the types in a fixed order.</summary>
    public static IEnumerable<string> NamesOf(SchemaTypes types)
    {
        foreach (var (type, name) in Names)
        {
            if ((types & type) != 0)
            {
                yield return name;
            }
        }
    }

    /// <summary>Each type by itself, in the same order.</summary>
    public static IEnumerable<SchemaTypes> Each(SchemaTypes types)
    {
        foreach (var (type, _) in Names)
        {
            if ((types & type) != 0)
            {
                yield return type;
            }
        }
    }

    private static bool IsWhole(string text) => JsonNumber.FromText(text) is { } json
        && (JsonNumber.Value(json) is { } value ? value == decimal.Truncate(value) : json.IndexOfAny(['.', 'e']) < 0);
}
