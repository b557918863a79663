using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Results;

/// <summary>Opens compositions, for which it does not matter whether all or one of their schemas hold.</summary>
internal static class SchemaParts
{
    /// <summary>Some schemas and everything they are composed of, each once.</summary>
    public static List<Schema> Of(IEnumerable<Schema> schemas)
    {
        var parts = new List<Schema>();
        var seen = new HashSet<Schema>();
        var open = new Stack<Schema>(schemas.Reverse());
        while (open.Count > 0)
        {
            var schema = open.Pop();
            if (!seen.Add(schema) || schema.Boolean == false)
            {
                continue;
            }

            parts.Add(schema);
            foreach (var part in Composed(schema).Reverse())
            {
                open.Push(part);
            }
        }

        return parts;
    }

    /// <summary>Whether a schema leaves the members of an object, or the items of a list, open altogether.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="type">Object or array.</param>
    public static bool IsFree(Schema schema, SchemaTypes type) => IsFree(schema, type, []);

    private static bool IsFree(Schema schema, SchemaTypes type, HashSet<Schema> open)
    {
        if (schema.Boolean is { } all)
        {
            return all;
        }

        // One that contains itself says nothing new.
        if (!open.Add(schema))
        {
            return true;
        }

        var isFree = SaysNothing(schema, type)
            && schema.AllOf.All(part => IsFree(part, type, open))
            && AnyIsFree(schema.OneOf, type, open)
            && AnyIsFree(schema.AnyOf, type, open);
        open.Remove(schema);
        return isFree;
    }

    private static bool AnyIsFree(IReadOnlyList<Schema> branches, SchemaTypes type, HashSet<Schema> open) =>
        branches.Count == 0 || branches.Any(branch => IsFree(branch, type, open));

    // Items that are described without a type are meant for something else now and then.
    private static bool SaysNothing(Schema schema, SchemaTypes type) =>
        (schema.Types == SchemaTypes.None || (schema.Types & type) != 0 || (schema.HasInferredType && schema.Items is not null)) && schema.Enum is null && schema.Const is null
        && (type == SchemaTypes.Object
            ? schema.Properties.Count == 0 && schema.PatternProperties.Count == 0 && schema.AdditionalProperties is null && schema.Discriminator is null
            : schema.Items is null && schema.PrefixItems.Count == 0);

    private static IEnumerable<Schema> Composed(Schema schema) => schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf)
        .Concat(schema.Discriminator?.Mapping.Values ?? [])
        .Concat(new[] { schema.Then, schema.Else }.OfType<Schema>());
}
