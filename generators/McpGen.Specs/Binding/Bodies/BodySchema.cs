using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Bodies;

/// <summary>What can be told of a body from its schema alone, before anything is built from it.</summary>
internal static class BodySchema
{
    private const int MaxDepth = 8;

    /// <summary>The types without null; none for a schema that is missing or accepts anything.</summary>
    public static SchemaTypes Types(Schema? schema) => Types(schema, 0) & ~SchemaTypes.Null;

    /// <summary>Whether the value is bytes, plain or as Base64.</summary>
    public static bool IsBinary(Schema? schema) =>
        schema is not null && Conjunct.Flatten([new(schema)]).Exists(static part => part.Schema.Format is "binary" or "byte" or "base64");

    /// <summary>Whether nothing can be said with it: no schema, or an object of which no property is known.</summary>
    public static bool IsEmpty(Schema? schema) =>
        schema is null || ((Types(schema) & ~SchemaTypes.Object) == SchemaTypes.None && Conjunct.Flatten([new(schema)]).TrueForAll(static part =>
            part.Schema.Properties.Count == 0 && part.Schema.OneOf.Count == 0 && part.Schema.AnyOf.Count == 0
            && part.Schema.AdditionalProperties is null or { Boolean: false } && part.Schema.PatternProperties.Count == 0));

    private static SchemaTypes Types(Schema? schema, int depth)
    {
        if (schema is null || depth > MaxDepth)
        {
            return SchemaTypes.None;
        }

        var parts = Conjunct.Flatten([new(schema)]);
        if (parts.Find(static part => part.Schema.Types != SchemaTypes.None) is { } stated)
        {
            return stated.Schema.Types;
        }

        var types = SchemaTypes.None;
        foreach (var branch in parts.SelectMany(static part => part.Schema.OneOf.Concat(part.Schema.AnyOf)))
        {
            types |= Types(branch, depth + 1);
        }

        return types;
    }
}
