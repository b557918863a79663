using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Manifest;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Results;

/// <summary>Turns the shape of an answer into that of what a tool shows of it.</summary>
/// <param name="isStrict">Whether the document's rules are kept; else only those that real answers keep: types, and null everywhere.</param>
/// <param name="redact">What no answer may show; null for nothing.</param>
/// <param name="maxItems">The most items of any list; null for all.</param>
internal sealed class ShownShapes(bool isStrict, RedactSection? redact, int? maxItems)
{
    private const SchemaTypes Numeric = SchemaTypes.Integer | SchemaTypes.Number;

    private readonly Dictionary<(Shape Shape, ProjectionModel? Projection), Shape> _shown = [];
    private readonly HashSet<string> _hidden = new((redact?.Names ?? []).Select(Plain), StringComparer.Ordinal);
    private readonly bool _hidesValues = redact?.Detect.Count > 0;
    private readonly bool _removes = redact?.Removes == true;

    /// <summary>The whole of an answer. It is null only where the document says so, for it is no object then.</summary>
    public ShapeUse Root(ShapeUse use, ProjectionModel? projection)
    {
        var root = Fill(new Shape(), use.Shape, projection);
        root.AllowsNull = use.AllowsNull;
        return new(root, false, use.Description);
    }

    private ShapeUse Of(ShapeUse use, ProjectionModel? projection)
    {
        if (!_shown.TryGetValue((use.Shape, projection), out var shown))
        {
            shown = new Shape();
            _shown.Add((use.Shape, projection), shown);
            Fill(shown, use.Shape, projection);
        }

        return new(shown, isStrict && use.Nullable, use.Description);
    }

    private ShapeUse? Of(ShapeUse? use) => use is null ? null : Of(use, null);

    private Shape Fill(Shape shown, Shape shape, ProjectionModel? projection)
    {
        shown.Name = shape.Name;
        shown.Description = shape.Description;
        shown.Types = Types(shape);
        shown.AllowsNull = isStrict
            ? shape.AllowsNull || (_hidesValues && _removes && (shape.Types & Numeric) != 0)
            : shown.Types != SchemaTypes.None || shape.Unions.Count > 0;
        foreach (var union in shape.Unions)
        {
            shown.Unions.Add([.. union.Select(branch => Of(branch, projection))]);
        }

        FillArray(shown, shape, projection);
        if (projection is null)
        {
            FillObject(shown, shape);
        }
        else
        {
            Project(shown, shape, projection);
        }

        if (isStrict)
        {
            KeepRules(shown, shape, isWhole: projection is null && _hidden.Count == 0);
        }

        return shown;
    }

    /// <summary>Documents that describe items without saying that there is a list do not always mean one.</summary>
    private SchemaTypes Types(Shape shape) =>
        shape.HasInferredType && (!isStrict || (shape.Types & SchemaTypes.Array) != 0) ? SchemaTypes.None
        : _hidesValues && (shape.Types & Numeric) != 0 ? shape.Types | SchemaTypes.String
        : shape.Types;

    private void FillArray(Shape shown, Shape shape, ProjectionModel? projection)
    {
        if (isStrict && shape.HasInferredType)
        {
            return;
        }

        if (isStrict)
        {
            shown.Prefix.AddRange(shape.Prefix.Select(item => Of(item, projection)));
        }

        // Items speak of those behind the prefix.
        shown.Items = shape.Items is { } items && (isStrict || shape.Prefix.Count == 0) ? Of(items, projection) : null;
        if ((shape.Types & SchemaTypes.Array) != 0)
        {
            shown.ItemCount = (null, maxItems);
        }
    }

    private void FillObject(Shape shown, Shape shape)
    {
        foreach (var property in shape.Properties)
        {
            Add(shown, property, property.Name, property.Use, null);
        }

        shown.Others = _hidden.Count == 0 && (isStrict || shape.PatternProperties.Count == 0) ? Of(shape.Others) : null;
    }

    private void Project(Shape shown, Shape shape, ProjectionModel projection)
    {
        var any = projection.Fields.FirstOrDefault(static field => field.Name is null);
        foreach (var property in shape.Properties)
        {
            var field = projection.Fields.FirstOrDefault(field => field.Name == property.Name) ?? any;
            if (field is null)
            {
                if (projection.KeepsOthers)
                {
                    Add(shown, property, property.Name, property.Use, null);
                }
            }
            else if (field.Action == ShownFieldAction.Lift)
            {
                Lift(shown, property, field);
            }
            else if (field.Action == ShownFieldAction.Mask)
            {
                Add(shown, property with { Use = Masked }, property.Name, null);
            }
            else if (field.Action == ShownFieldAction.Keep)
            {
                Add(shown, property, field.ShownAs ?? property.Name, property.Use, field.Inner);
            }
        }

        // Members of a flattened map, and a flattened text, may get any name.
        var isOpen = projection.Fields.Any(static field => field.Action == ShownFieldAction.Lift) || _hidden.Count > 0 || (!isStrict && shape.PatternProperties.Count > 0);
        shown.Others = isOpen || shape.Others is null ? null
            : any is null ? projection.KeepsOthers ? Of(shape.Others) : null
            : any.Action == ShownFieldAction.Keep ? Of(shape.Others, any.Inner) : null;
    }

    private static ShapeUse Masked { get; } = new(new() { Types = SchemaTypes.String, AllowsNull = true });

    private void Add(Shape shown, ShapeProperty property, string name, ShapeUse use, ProjectionModel? inner) => Add(shown, property, name, Of(use, inner));

    private void Add(Shape shown, ShapeProperty property, string name, ShapeUse? use)
    {
        var isHidden = _hidden.Contains(Plain(property.Name));
        if (isHidden && _removes)
        {
            return;
        }

        var mayGo = _hidesValues && _removes && (property.Use.Shape.Types & Numeric) != 0;
        var known = shown.Properties.FindIndex(other => other.Name == name);
        var added = new ShapeProperty(name, isStrict && property.Required && !mayGo, false, isHidden ? Masked : use ?? property.Use);
        if (known < 0)
        {
            shown.Properties.Add(added);
        }
        else
        {
            // Two branches of what is flattened know the name; nothing is said of it then.
            shown.Properties[known] = added with { Required = false, Use = new(new()) };
        }
    }

    private void Lift(Shape shown, ShapeProperty property, ShownFieldModel field)
    {
        var lifted = Of(property.Use, field.Inner);
        var isThere = property.Required && !lifted.AllowsNull && lifted.Shape.Types == SchemaTypes.Object && lifted.Shape.Unions.Count == 0;
        foreach (var shape in Branches(lifted.Shape, []))
        {
            foreach (var inner in shape.Properties)
            {
                Add(shown, inner with { Required = isThere && inner.Required }, field.ShownAs + inner.Name, inner.Use);
            }
        }
    }

    private static IEnumerable<Shape> Branches(Shape shape, HashSet<Shape> seen) => !seen.Add(shape) ? [] :
        new[] { shape }.Concat(shape.Unions.SelectMany(static union => union).SelectMany(branch => Branches(branch.Shape, seen)));

    /// <summary>What the document demands, as far as it can still be met.</summary>
    private void KeepRules(Shape shown, Shape shape, bool isWhole)
    {
        // What is hidden changes texts and numbers.
        if (!_hidesValues)
        {
            (shown.Enum, shown.Strings, shown.Numbers, shown.Format) = (shape.Enum, shape.Strings, shape.Numbers, shape.Format);
        }

        shown.ItemCount = (Least(shape.ItemCount.Minimum, maxItems), Least(shape.ItemCount.Maximum, maxItems) ?? shown.ItemCount.Maximum);
        if (!isWhole || _hidesValues)
        {
            return;
        }

        shown.UniqueItems = shape.UniqueItems;
        shown.Contains = shape.Contains is { } contains && maxItems is null ? contains with { Use = Of(contains.Use, null) } : null;
        shown.Closed = shape.Closed;
        shown.PropertyCount = shape.PropertyCount;
        shown.Names = Of(shape.Names);
        shown.Demands.AddRange(shape.Demands);
        shown.PatternProperties.AddRange(shape.PatternProperties.Select(pattern => (pattern.Pattern, Of(pattern.Use, null))));
        foreach (var dependent in shape.Dependents)
        {
            shown.Dependents.Add(dependent.Key, dependent.Value);
        }

        shown.Excluded.AddRange(shape.Excluded.Select(excluded => Of(excluded, null)));
        shown.Conditions.AddRange(shape.Conditions.Select(condition => new ShapeCondition(Of(condition.If, null), Of(condition.Then), Of(condition.Else))));
    }

    private static int? Least(int? left, int? right) => left is null ? null : right < left ? right : left;

    private static string Plain(string name) => name.Replace("-", "").Replace("_", "").ToLowerInvariant();
}
