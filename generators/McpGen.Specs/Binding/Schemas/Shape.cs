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

    /// <summary>Whether the document does not state <see cref="Types"/>: they follow from what is said of members or items.</summary>
    public bool HasInferredType { get; set; }

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

    /// <summary>What the first items of arrays must be, one after the other; <see cref="Items"/> speaks of those behind.</summary>
    public List<ShapeUse> Prefix { get; } = [];

    /// <summary>What some items of arrays must be.</summary>
    public ContainedItems? Contains { get; set; }

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

    /// <summary>What properties whose name matches an expression must be; they are none of <see cref="Others"/>.</summary>
    public List<(string Pattern, ShapeUse Use)> PatternProperties { get; } = [];

    /// <summary>What the names of properties must be; null for anything.</summary>
    public ShapeUse? Names { get; set; }

    /// <summary>The properties that must be there when another one is.</summary>
    public SortedDictionary<string, IReadOnlyList<string>> Dependents { get; } = new(System.StringComparer.Ordinal);

    /// <summary>How many properties objects have.</summary>
    public (int? Minimum, int? Maximum) PropertyCount { get; set; }

    /// <summary>Each a list of shapes of which at least one must fit, besides everything above.</summary>
    public List<List<ShapeUse>> Unions { get; } = [];

    /// <summary>Shapes that must not fit, besides everything above.</summary>
    public List<ShapeUse> Excluded { get; } = [];

    /// <summary>What must fit depending on another shape, besides everything above.</summary>
    public List<ShapeCondition> Conditions { get; } = [];

    /// <summary>Whether anything is said by <see cref="Excluded"/> or <see cref="Conditions"/>.</summary>
    public bool HasLogic => Excluded.Count + Conditions.Count > 0;

    /// <summary>Whether anything fits.</summary>
    public bool IsAnything => Types == SchemaTypes.None && Enum is null && Unions.Count == 0 && !HasLogic && !AllowsNull;

    /// <summary>Whether the unions are all there is.</summary>
    public bool IsPureUnion => Types == SchemaTypes.None && Enum is null && Unions.Count == 1 && !HasLogic;

    /// <summary>Whether a value must be an object and the object is described.</summary>
    public bool DescribesObject =>
        Properties.Count > 0 || Demands.Count > 0 || Closed || Others is not null || PropertyCount != (null, null) || SpeaksOfSeveralProperties;

    /// <summary>Whether rules about names, or about several properties at once, are among what is said of objects.</summary>
    public bool SpeaksOfSeveralProperties => PatternProperties.Count > 0 || Names is not null || Dependents.Count > 0;

    /// <summary>A copy that can be narrowed without touching this one; what it leads to is shared.</summary>
    public Shape Copy()
    {
        var copy = new Shape
        {
            Name = null, Types = Types, HasInferredType = HasInferredType, AllowsNull = AllowsNull, Description = Description, Enum = Enum, Strings = Strings, Numbers = Numbers, Format = Format,
            Items = Items, ItemCount = ItemCount, UniqueItems = UniqueItems, Closed = Closed, Others = Others, PropertyCount = PropertyCount,
        };
        copy.Properties.AddRange(Properties);
        copy.Demands.AddRange(Demands);
        copy.Unions.AddRange(Unions);
        copy.Prefix.AddRange(Prefix);
        copy.Contains = Contains;
        copy.PatternProperties.AddRange(PatternProperties);
        copy.Names = Names;
        foreach (var dependent in Dependents)
        {
            copy.Dependents.Add(dependent.Key, dependent.Value);
        }

        copy.Excluded.AddRange(Excluded);
        copy.Conditions.AddRange(Conditions);
        return copy;
    }

    /// <summary>Forgets types, values and what is said of properties: the branches of its unions have taken that in.</summary>
    public void ClearKeywords()
    {
        Types = SchemaTypes.None;
        Enum = null;
        Properties.Clear();
        Demands.Clear();
        Closed = false;
        Others = null;
        PropertyCount = (null, null);
        PatternProperties.Clear();
        Names = null;
        Dependents.Clear();
        Excluded.Clear();
        Conditions.Clear();
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

/// <summary>What some items of an array must be.</summary>
/// <param name="Use">What they must be.</param>
/// <param name="Minimum">How many at least.</param>
/// <param name="Maximum">How many at most; null for any number.</param>
internal sealed record ContainedItems(ShapeUse Use, int Minimum, int? Maximum);

/// <summary>What must fit depending on another shape.</summary>
/// <param name="If">What decides.</param>
/// <param name="Then">What must fit where it fits; null for anything.</param>
/// <param name="Else">What must fit where it does not; null for anything.</param>
internal sealed record ShapeCondition(ShapeUse If, ShapeUse? Then, ShapeUse? Else);

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
