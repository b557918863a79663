using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Nodes;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Patterns;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Builds the shapes of one tool from the schemas of its operation.</summary>
/// <param name="checkable">The patterns of the gateway.</param>
/// <param name="ofAnswers">Whether they are those of its answers, so that what is for requests only is left out.</param>
internal sealed class ShapeBuilder(CheckablePatterns checkable, bool ofAnswers = false)
{
    // Nobody nests arguments this deep; a document that does gets "anything" there, shown and checked alike.
    private const int MaxDepth = 48;

    // Answers do nest, and clients commonly read no more than 64 levels of JSON.
    private const int MaxAnswerDepth = 16;
    private const int MaxShapes = 10_000;

    private readonly Dictionary<Schema, int> _numbers = [];
    private readonly Dictionary<string, Shape> _shapes = [];
    private readonly Dictionary<string, SpecNode> _patterns = [];
    private int _depth;

    /// <summary>Whether the schema is larger than anything that could be shown.</summary>
    public bool IsTooLarge => _shapes.Count >= MaxShapes;

    /// <summary>Every schema that the shapes were built from.</summary>
    public IEnumerable<Schema> Visited => _numbers.Keys;

    /// <summary>Where a pattern stands in the document; null for one of the manifest.</summary>
    public SpecNode? WhereIs(string pattern) => _patterns.TryGetValue(pattern, out var node) ? node : null;

    /// <summary>The shape of a schema in its place.</summary>
    public ShapeUse Use(Schema schema) => Use(schema, null);

    /// <summary>Whether a property is for answers only.</summary>
    public static bool IsReadOnly(Schema schema) => Conjunct.Flatten(new Conjunct(schema)).Exists(static part => part.Schema.ReadOnly);

    private bool IsLeftOut(Schema schema) => ofAnswers ? Conjunct.Flatten(new Conjunct(schema)).Exists(static part => part.Schema.WriteOnly) : IsReadOnly(schema);

    /// <summary>Whether a property holds a secret.</summary>
    public static bool IsSecret(Schema schema) =>
        Conjunct.Flatten(new Conjunct(schema)).Exists(static part => part.Schema.WriteOnly || part.Schema.Format == "password");

    private ShapeUse Use(Schema schema, DiscriminatorValue? discriminator)
    {
        string? description = null;
        string? defaultValue = null;
        var nullable = false;
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            Visit(schema);
            description ??= schema.Description;
            defaultValue ??= schema.Default is { } node ? NodeJson.Write(node) : null;
            if (SchemaWrapper.Inner(schema, ref nullable) is not { } inner)
            {
                break;
            }

            schema = inner;
        }

        var shape = Of([new(schema)], discriminator, isBranch: false);
        return new(shape, nullable, description == shape.Description ? null : description, defaultValue);
    }

    /// <summary>The shape of a place for which several schemas hold.</summary>
    private ShapeUse UseAll(Schema[] schemas) =>
        schemas.Length == 1 ? Use(schemas[0]) : new(Of([.. schemas.Select(static schema => new Conjunct(schema))], null, isBranch: false));

    private Shape Of(Conjunct[] conjuncts, DiscriminatorValue? discriminator, bool isBranch)
    {
        var key = Key(conjuncts, discriminator, isBranch);
        if (_shapes.TryGetValue(key, out var known))
        {
            return known;
        }

        var shape = new Shape();
        if (_depth >= (ofAnswers ? MaxAnswerDepth : MaxDepth) || IsTooLarge)
        {
            return shape;
        }

        _shapes.Add(key, shape);
        _depth++;
        Fill(shape, conjuncts, discriminator, isBranch);
        _depth--;
        return shape;
    }

    private void Fill(Shape shape, Conjunct[] conjuncts, DiscriminatorValue? discriminator, bool isBranch)
    {
        var root = conjuncts[0].Schema;
        shape.Name = root.ReferenceName;
        shape.Description = root.Description;
        if (discriminator is null && conjuncts.Length == 1 && DiscriminatorValue.Children(root) is { Count: > 1 } children)
        {
            shape.Unions.Add([.. children.Select(child => Use(child.Schema, child.Value))]);
            return;
        }

        var parts = Conjunct.Flatten(conjuncts);
        var unions = Opened(parts, out var nullable);
        foreach (var part in parts)
        {
            Visit(part.Schema);
        }

        Keywords.Merge(shape, [.. parts.Select(static part => part.Schema)]);
        shape.AllowsNull |= nullable && shape.Types == SchemaTypes.None && shape.Enum is null;
        AddObject(shape, parts, discriminator, isBranch);
        AddItems(shape, parts);
        AddLogic(shape, parts);
        AddUnions(shape, parts, unions, discriminator);
    }

    /// <summary>What is negated or decides must be known exactly: a wider schema there would refuse what the document allows.</summary>
    private void AddLogic(Shape shape, List<Conjunct> parts)
    {
        foreach (var schema in parts.Select(static part => part.Schema))
        {
            if (schema.Not is { } not && ExactSchema.Is(not, checkable))
            {
                shape.Excluded.Add(Branch(not));
            }

            if (schema.If is { } condition && ExactSchema.Is(condition, checkable))
            {
                shape.Conditions.Add(new(Branch(condition), schema.Then is null ? null : Branch(schema.Then), schema.Else is null ? null : Branch(schema.Else)));
            }
        }
    }

    private ShapeUse Branch(Schema schema) => new(Of([new(schema)], null, isBranch: true));

    /// <summary>The unions of all parts. One with a single branch left is no union: the branch becomes a part.</summary>
    private static List<SchemaUnion> Opened(List<Conjunct> parts, out bool nullable)
    {
        nullable = false;
        var unions = new List<SchemaUnion>();
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var union in parts[i].Unions)
            {
                var branches = union.Branches.Where(static branch => !SchemaWrapper.IsNull(branch) && branch.Boolean != false).Distinct().ToList();
                nullable |= union.Branches.Any(SchemaWrapper.IsNull);
                if (branches.Count == 1)
                {
                    var known = new HashSet<Schema>(parts.Select(static part => part.Schema));
                    parts.AddRange(Conjunct.Flatten(new Conjunct(branches[0])).Where(part => known.Add(part.Schema)));
                }
                else if (branches.Count > 1 && !branches.Exists(static branch => branch.Boolean == true))
                {
                    unions.Add(union with { Branches = branches });
                }
            }
        }

        return unions;
    }

    private void AddObject(Shape shape, List<Conjunct> parts, DiscriminatorValue? discriminator, bool isBranch)
    {
        if ((shape.Types & SchemaTypes.Object) == 0 && (shape.Types != SchemaTypes.None || !parts.Exists(static part => part.Schema.Required.Count > 0)))
        {
            return;
        }

        var required = new HashSet<string>(parts.SelectMany(static part => part.Schema.Required));
        var declared = parts.SelectMany(static part => part.Schema.Properties).GroupBy(static property => property.Name).ToList();
        foreach (var property in declared)
        {
            var schemas = property.Select(static same => same.Schema).Distinct().ToArray();
            if (property.Key == discriminator?.Property)
            {
                shape.Properties.Add(discriminator.ToProperty(schemas[0].Description));
            }
            else if (!schemas.Any(schema => schema.Boolean == false || IsLeftOut(schema)))
            {
                shape.Properties.Add(new(property.Key, required.Contains(property.Key), schemas.Any(IsSecret), UseAll(schemas)));
            }
        }

        if (discriminator is not null && declared.TrueForAll(property => property.Key != discriminator.Property))
        {
            shape.Properties.Insert(0, discriminator.ToProperty(null));
        }

        if (isBranch)
        {
            shape.Demands.AddRange(required.Where(name => declared.TrueForAll(property => property.Key != name) && name != discriminator?.Property));
            shape.Types = shape.Demands.Count > 0 ? SchemaTypes.Object : shape.Types;
        }

        var open = !AddPatterns(shape, parts);
        AddNames(shape, parts);
        var others = parts.Select(static part => part.Schema.AdditionalProperties).OfType<Schema>().ToList();
        shape.Closed = !open && others.Exists(static other => other.Boolean == false);
        var other = others.Find(static other => other.Boolean is null);
        shape.Others = shape.Closed || open || other is null ? null : Use(other);
    }

    /// <summary>Whether every pattern can be checked. Else it is not known which properties are the others.</summary>
    private bool AddPatterns(Shape shape, List<Conjunct> parts)
    {
        var patterns = parts.SelectMany(static part => part.Schema.PatternProperties).ToList();
        if (patterns.Exists(pattern => checkable.Read(pattern.Name, out _) is null))
        {
            return false;
        }

        foreach (var pattern in patterns.GroupBy(static pattern => pattern.Name))
        {
            shape.PatternProperties.Add((pattern.Key, UseAll([.. pattern.Select(static same => same.Schema).Distinct()])));
        }

        return true;
    }

    private void AddNames(Shape shape, List<Conjunct> parts)
    {
        var names = parts.Select(static part => part.Schema.PropertyNames).OfType<Schema>().Distinct().ToList();

        // Names are strings even where their schema does not say so.
        shape.Names = names.Count == 0 ? null : new(Of([.. names.Append(SchemaReader.AnyString(names[0].Node)).Select(static schema => new Conjunct(schema))], null, false));
        foreach (var part in parts)
        {
            foreach (var (name, needed) in part.Schema.DependentRequired)
            {
                shape.Dependents[name] = shape.Dependents.TryGetValue(name, out var others) ? [.. others.Union(needed)] : [.. needed.Distinct()];
            }
        }
    }

    private void AddItems(Shape shape, List<Conjunct> parts)
    {
        if ((shape.Types & SchemaTypes.Array) == 0)
        {
            return;
        }

        if (parts.Select(static part => part.Schema).FirstOrDefault(static schema => schema.Contains is not null) is { } containing)
        {
            shape.Contains = new(Use(containing.Contains!), containing.MinContains ?? 1, containing.MaxContains);
        }

        // After prefixItems, items speaks of the rest only; tuples of which another part speaks as well are left open.
        var tuples = parts.Where(static part => part.Schema.PrefixItems.Count > 0).ToList();
        if (tuples.Count > 0 && (tuples.Count > 1 || parts.Exists(part => part != tuples[0] && part.Schema.Items is not null)))
        {
            return;
        }

        shape.Prefix.AddRange(tuples.SelectMany(static part => part.Schema.PrefixItems).Select(Use));
        var items = parts.Select(static part => part.Schema.Items).OfType<Schema>().Distinct().ToArray();
        if (items.Any(static item => item.Boolean == false))
        {
            shape.ItemCount = (shape.ItemCount.Minimum, Math.Min(shape.Prefix.Count, shape.ItemCount.Maximum ?? int.MaxValue));
        }
        else if (items.Length > 0)
        {
            shape.Items = UseAll(items);
        }
    }

    private void AddUnions(Shape shape, List<Conjunct> parts, List<SchemaUnion> unions, DiscriminatorValue? outer)
    {
        var hasBase = parts.Exists(static part => part.HasOwnKeywords);
        foreach (var union in unions)
        {
            DiscriminatorValue? Value(Schema branch) => DiscriminatorValue.Of(branch, union.Discriminator) ?? outer;
            if (!hasBase && unions.Count == 1)
            {
                shape.Unions.Add([.. union.Branches.Select(branch => Use(branch, Value(branch)))]);
            }
            else if (unions.Count == 1 && (shape.Closed || union.Branches.Any(IsClosed)))
            {
                // A closed object refuses what the other side declares, so each branch takes the common part in.
                var common = parts.Select(static part => part with { WithoutUnions = true }).ToArray();
                shape.Unions.Add([.. union.Branches.Select(branch => new ShapeUse(Of([.. common, new(branch)], Value(branch), false)))]);
                shape.ClearKeywords();
            }
            else
            {
                shape.Unions.Add([.. union.Branches.Select(branch => new ShapeUse(Of([new(branch)], Value(branch), isBranch: true)))]);
            }
        }
    }

    private static bool IsClosed(Schema schema) => Conjunct.Flatten(new Conjunct(schema)).Exists(static part => part.Schema.AdditionalProperties?.Boolean == false);

    private void Visit(Schema schema)
    {
        if (!_numbers.ContainsKey(schema))
        {
            _numbers.Add(schema, _numbers.Count);
            if (schema.Pattern is { } pattern && !_patterns.ContainsKey(pattern))
            {
                _patterns.Add(pattern, schema.Node["pattern"] ?? schema.Node);
            }
        }
    }

    private string Key(Conjunct[] conjuncts, DiscriminatorValue? discriminator, bool isBranch)
    {
        foreach (var conjunct in conjuncts)
        {
            Visit(conjunct.Schema);
        }

        return string.Join("&", conjuncts.Select(conjunct => _numbers[conjunct.Schema].ToString(CultureInfo.InvariantCulture) + (conjunct.WithoutUnions ? "-" : "")))
            + (isBranch ? "|" : "") + (discriminator is null ? "" : $"?{discriminator.Property}={string.Join("\n", discriminator.Values)}");
    }
}
