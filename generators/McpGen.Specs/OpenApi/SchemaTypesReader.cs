using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads <c>type</c>, and infers it where other keywords leave no doubt.</summary>
internal static class SchemaTypesReader
{
    public static SchemaTypes Read(SpecNode value) =>
        value.Kind == NodeKind.Array
            ? value.Items.Aggregate(SchemaTypes.None, static (types, item) => types | Named(item))
            : Named(value);

    /// <summary>Fills in missing types, and turns a null among the values into a type.</summary>
    public static void Infer(SchemaContent content)
    {
        var values = content.Enum;
        if (values is not null && values.Any(static value => value.Kind == NodeKind.Null))
        {
            values = [.. values.Where(static value => value.Kind != NodeKind.Null)];
            content.Types = Stated(content, values) | SchemaTypes.Null;
            content.Enum = values.Count > 0 ? values : null;
        }
        else if (content.Types == SchemaTypes.None)
        {
            content.Types = Stated(content, values ?? []);
        }
    }

    private static SchemaTypes Stated(SchemaContent content, IReadOnlyList<SpecNode> values)
    {
        if (content.Types != SchemaTypes.None)
        {
            return content.Types;
        }

        content.HasInferredType = true;
        if (content.Properties.Count > 0 || content.PatternProperties.Count > 0 || content.AdditionalProperties is not null)
        {
            return SchemaTypes.Object;
        }

        if (content.Items is not null || content.PrefixItems.Count > 0)
        {
            return SchemaTypes.Array;
        }

        content.HasInferredType = false;
        return values.Count > 0 ? values.Aggregate(SchemaTypes.None, static (types, value) => types | Of(value))
            : content.Const is not null ? Of(content.Const)
            : SchemaTypes.None;
    }

    private static SchemaTypes Named(SpecNode value) => value switch
    {
        { Kind: NodeKind.Null } => SchemaTypes.Null,
        { Kind: not NodeKind.String } => SchemaTypes.None,
        { Scalar: "string" or "file" } => SchemaTypes.String,
        { Scalar: "integer" } => SchemaTypes.Integer,
        { Scalar: "number" } => SchemaTypes.Number,
        { Scalar: "boolean" } => SchemaTypes.Boolean,
        { Scalar: "object" } => SchemaTypes.Object,
        { Scalar: "array" } => SchemaTypes.Array,
        { Scalar: "null" } => SchemaTypes.Null,
        _ => SchemaTypes.None,
    };

    private static SchemaTypes Of(SpecNode value) => value.Kind switch
    {
        NodeKind.String => SchemaTypes.String,
        NodeKind.Boolean => SchemaTypes.Boolean,
        NodeKind.Object => SchemaTypes.Object,
        NodeKind.Array => SchemaTypes.Array,
        NodeKind.Null => SchemaTypes.Null,
        _ => value.Scalar!.IndexOfAny(['.', 'e', 'E']) < 0 ? SchemaTypes.Integer : SchemaTypes.Number,
    };
}
