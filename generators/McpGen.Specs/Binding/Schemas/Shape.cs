using System.Collections.Generic;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>
/// What a value must be, after everything that differs between documents is settled: <c>allOf</c> merged, discriminators turned into
/// constants, read-only properties gone. The schema shown to the model and the checks in code are both written from it, so they agree.
/// Shapes form a graph, which may hold cycles.
/// </summary>
internal sealed class Shape
{
    /// <summary>What the document calls it; null for a schema in place.</summary>
    public string? Name { get; set; }

    /// <summary>The types without <see cref="SchemaTypes.Null"/>; <see cref="SchemaTypes.None"/> is any. Keywords of other types are not here.</summary>
    public SchemaTypes Types { get; set; }

    /// <summary>Whether null is accepted as well.</summary>
    public bool AllowsNull { get; set; }

    /// <summary>The description the document gives the schema itself.</summary>
    public string? Description { get; set; }

    /// <summary>The allowed values as compact JSON; null for all. With it, no other keyword but the type counts.</summary>
    public IReadOnlyList<string>? Enum { get; set; }

    /// <summary>What strings must be.</summary>
    public StringRules Strings { get; set; } = StringRules.None;

    /// <summary>What numbers must be.</summary>
    public NumberRules Numbers { get; set; } = NumberRules.None;

    /// <summary>The <c>format</c> of strings and numbers.</summary>
    public string? Format { get; set; }

    /// <summary>What the items of arrays must be; null for anything.</summary>
    public ShapeUse? Items { get; set; }

    /// <summary>How many items arrays have.</summary>
    public (int? Minimum, int? Maximum) ItemCount { get; set; }

    /// <summary>Whether the items of arrays differ.</summary>
    public bool UniqueItems { get; set; }

    /// <summary>The properties of objects, in document order.</summary>
    public List<ShapeProperty> Properties { get; } = [];

    /// <summary>Properties that must be there although they are declared elsewhere: what a branch of a union may demand.</summary>
    public List<string> Demands { get; } = [];

    /// <summary>Whether other properties are refused.</summary>
    public bool Closed { get; set; }

    /// <summary>What other properties must be; null for anything.</summary>
    public ShapeUse? Others { get; set; }

    /// <summary>How many properties objects have.</summary>
    public (int? Minimum, int? Maximum) PropertyCount { get; set; }

    /// <summary>Each a list of shapes of which at least one must fit, besides everything above.</summary>
    public List<List<ShapeUse>> Unions { get; } = [];

    /// <summary>Whether anything fits.</summary>
    public bool IsAnything => Types == SchemaTypes.None && Enum is null && Unions.Count == 0 && !AllowsNull;

    /// <summary>Whether the unions are all there is.</summary>
    public bool IsPureUnion => Types == SchemaTypes.None && Enum is null && Unions.Count == 1;

    /// <summary>Whether a value must be an object and the object is described.</summary>
    public bool DescribesObject =>
        Properties.Count > 0 || Demands.Count > 0 || Closed || Others is not null || PropertyCount != (null, null);

    /// <summary>A copy that can be narrowed without touching this one; what it leads to is shared.</summary>
    public Shape Copy()
    {
        var copy = new Shape
        {
            Name = null, Types = Types, AllowsNull = AllowsNull, Description = Description, Enum = Enum, Strings = Strings, Numbers = Numbers, Format = Format,
            Items = Items, ItemCount = ItemCount, UniqueItems = UniqueItems, Closed = Closed, Others = Others, PropertyCount = PropertyCount,
        };
        copy.Properties.AddRange(Properties);
        copy.Demands.AddRange(Demands);
        copy.Unions.AddRange(Unions);
        return copy;
    }
}

/// <summary>A shape in a place: what the place adds to it.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Nullable">Whether null is accepted here even if not by the shape.</param>
/// <param name="Description">The description given in this place; null for the shape's own.</param>
/// <param name="Default">The default, compact JSON.</param>
internal sealed record ShapeUse(Shape Shape, bool Nullable = false, string? Description = null, string? Default = null)
{
    /// <summary>Whether null is accepted.</summary>
    public bool AllowsNull => Nullable || Shape.AllowsNull;
}

/// <summary>A property of an object.</summary>
/// <param name="Name">Its JSON name.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="IsSecret">Whether it is <c>writeOnly</c> or a password.</param>
/// <param name="Use">What it must be.</param>
internal sealed record ShapeProperty(string Name, bool Required, bool IsSecret, ShapeUse Use);

/// <summary>What strings must be.</summary>
/// <param name="MinLength">In code points.</param>
/// <param name="MaxLength">In code points.</param>
/// <param name="Patterns">ECMA-262 expressions, all of which must match.</param>
internal sealed record StringRules(int? MinLength, int? MaxLength, IReadOnlyList<string> Patterns)
{
    /// <summary>Any string.</summary>
    public static readonly StringRules None = new(null, null, []);
}

/// <summary>What numbers must be; each as JSON text.</summary>
internal sealed record NumberRules(string? Minimum, string? Maximum, string? ExclusiveMinimum, string? ExclusiveMaximum, string? MultipleOf)
{
    /// <summary>Any number.</summary>
    public static readonly NumberRules None = new(null, null, null, null, null);
}
