using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>What tells one branch of a union from the others.</summary>
/// <param name="Property">The property that holds it.</param>
/// <param name="Values">The values that stand for the branch.</param>
internal sealed record DiscriminatorValue(string Property, IReadOnlyList<string> Values)
{
    /// <summary>A base class that lists its children in a discriminator is a union of them (OpenAPI 3.1 §4.8.25).</summary>
    public static List<(Schema Schema, DiscriminatorValue Value)>? Children(Schema schema) =>
        schema.Discriminator is not { Mapping.Count: > 1 } discriminator || schema.OneOf.Count + schema.AnyOf.Count > 0
            ? null
            : [.. discriminator.Mapping.GroupBy(static entry => entry.Value, static entry => entry.Key)
                .Select(group => (group.Key, new DiscriminatorValue(discriminator.PropertyName, [.. group])))];

    /// <summary>What a union's discriminator says of one of its branches; null when it says nothing.</summary>
    public static DiscriminatorValue? Of(Schema branch, Discriminator? discriminator)
    {
        if (discriminator is null)
        {
            return null;
        }

        var values = discriminator.Mapping.Where(entry => entry.Value == branch).Select(static entry => entry.Key).ToList();
        if (values.Count == 0 && branch.ReferenceName is { } name)
        {
            values.Add(name);
        }

        // A branch that states its own constant knows better than its name.
        var stated = Conjunct.Flatten(new Conjunct(branch)).SelectMany(static part => part.Schema.Properties)
            .FirstOrDefault(property => property.Name == discriminator.PropertyName && (property.Schema.Const is not null || property.Schema.Enum is { Count: > 0 }));
        return values.Count == 0 || (stated is not null && discriminator.Mapping.Count == 0) ? null : new(discriminator.PropertyName, values);
    }

    /// <summary>The property with nothing but these values.</summary>
    public ShapeProperty ToProperty(string? description) => new(
        Property,
        true,
        false,
        new(new() { Types = SchemaTypes.String, Enum = [.. Values.Select(JsonLiteral.String)], Description = description }));
}
