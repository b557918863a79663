using System.Linq;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Schemas that only add a description or null to another.</summary>
internal static class SchemaWrapper
{
    /// <summary>What a wrapper wraps that only adds a description or null, so that the wrapped schema is recognised wherever it is used.</summary>
    public static Schema? Inner(Schema schema, ref bool nullable)
    {
        if (new Conjunct(schema).HasKeywordsBesideType || schema.Discriminator is not null)
        {
            return null;
        }

        Schema? inner = null;
        var acceptsNull = false;
        if (schema.AllOf.Count == 1 && schema.OneOf.Count + schema.AnyOf.Count == 0)
        {
            inner = schema.AllOf[0];
        }
        else if (schema.AllOf.Count == 0 && (schema.OneOf.Count == 0 || schema.AnyOf.Count == 0))
        {
            var branches = schema.OneOf.Concat(schema.AnyOf).Where(static branch => !IsNull(branch)).ToArray();
            inner = branches.Length == 1 ? branches[0] : null;
            acceptsNull = schema.OneOf.Count + schema.AnyOf.Count > branches.Length;
        }

        if (inner is null || (schema.Types != SchemaTypes.None && schema.Types != inner.Types))
        {
            return null;
        }

        nullable |= acceptsNull;
        return inner;
    }

    /// <summary>Whether a schema accepts null alone.</summary>
    public static bool IsNull(Schema schema) => schema.Types == SchemaTypes.Null && schema.AllOf.Count == 0;
}
