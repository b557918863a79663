using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Patterns;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Tells whether a schema is checked to the letter. Elsewhere a check may be wider than its schema, which a <c>not</c> would turn into a narrower one.</summary>
internal static class ExactSchema
{
    private const int MaxDepth = 8;

    /// <summary>Whether the check accepts what the schema accepts, no more and no less.</summary>
    public static bool Is(Schema schema, CheckablePatterns checkable) => Is(schema, checkable, 0);

    private static bool Is(Schema schema, CheckablePatterns checkable, int depth) =>
        depth <= MaxDepth
        && schema.Boolean is null
        && Says(schema)
        && schema.OneOf.Count == 0 && schema.Not is null && schema.If is null && schema.Discriminator is null && schema.Format is null && schema.Contains is null
        && schema.PrefixItems.Count == 0 && schema.PatternProperties.Count == 0 && schema.PropertyNames is null && !schema.ReadOnly
        && (schema.Pattern is null || checkable.Read(schema.Pattern, out _) is not null)
        && (schema.AdditionalProperties is not { Boolean: null } others || Is(others, checkable, depth + 1))
        && Children(schema).All(child => Is(child, checkable, depth + 1));

    /// <summary>Whether anything is said; bounds without a type are not checked.</summary>
    private static bool Says(Schema schema) =>
        schema.Types != SchemaTypes.None || schema.Required.Count > 0 || schema.AllOf.Count + schema.AnyOf.Count > 0;

    private static IEnumerable<Schema> Children(Schema schema) =>
        schema.AllOf.Concat(schema.AnyOf).Concat(schema.Properties.Select(static property => property.Schema)).Concat(schema.Items is null ? [] : [schema.Items]);
}
