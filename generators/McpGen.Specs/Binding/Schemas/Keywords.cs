using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Merges the keywords of schemas that all count: the narrowest of each.</summary>
internal static class Keywords
{
    private const SchemaTypes Numeric = SchemaTypes.Integer | SchemaTypes.Number;

    /// <summary>Writes what the schemas say about scalars, counts and types into a shape.</summary>
    public static void Merge(Shape shape, IReadOnlyList<Schema> schemas)
    {
        MergeTypes(shape, schemas);
        MergeEnum(shape, schemas);
        shape.Description ??= schemas.Select(static schema => schema.Description).FirstOrDefault(static text => text is not null);
        if (shape.Enum is not null)
        {
            return;
        }

        shape.Format = (shape.Types & (SchemaTypes.String | Numeric)) == 0 ? null
            : schemas.Select(static schema => schema.Format).FirstOrDefault(static format => format is not null);
        if ((shape.Types & SchemaTypes.String) != 0)
        {
            var (least, most) = Range(schemas, static schema => schema.MinLength, static schema => schema.MaxLength);
            shape.Strings = new(least, most, [.. schemas.Select(static schema => schema.Pattern).OfType<string>().Distinct()]);
            shape.Format = FormatLengths.Exclude(shape.Format, least, most) ? null : shape.Format;
        }

        if ((shape.Types & Numeric) != 0)
        {
            shape.Numbers = Bounds.Merge(schemas, isInteger: (shape.Types & Numeric) == SchemaTypes.Integer);
        }

        if ((shape.Types & SchemaTypes.Array) != 0)
        {
            shape.ItemCount = Range(schemas, static schema => schema.MinItems, static schema => schema.MaxItems);
            shape.UniqueItems = schemas.Any(static schema => schema.UniqueItems);
        }

        if ((shape.Types & SchemaTypes.Object) != 0)
        {
            shape.PropertyCount = Range(schemas, static schema => schema.MinProperties, static schema => schema.MaxProperties);
        }
    }

    private static void MergeTypes(Shape shape, IReadOnlyList<Schema> schemas)
    {
        var typed = schemas.Where(static schema => schema.Types != SchemaTypes.None).ToList();
        if (typed.Count == 0)
        {
            return;
        }

        var types = typed[0].Types;
        foreach (var schema in typed)
        {
            types = Intersect(types, schema.Types);
        }

        // Types that exclude each other describe nothing at all; the outermost is what was meant.
        types = types == SchemaTypes.None ? typed[0].Types : types;
        shape.AllowsNull = (types & SchemaTypes.Null) != 0;
        types &= ~SchemaTypes.Null;
        if (types == SchemaTypes.None)
        {
            shape.AllowsNull = false;
            shape.Enum = ["null"];
        }

        shape.HasInferredType = typed.TrueForAll(static schema => schema.HasInferredType);
        shape.Types = (types & SchemaTypes.Number) != 0 ? types & ~SchemaTypes.Integer : types;
    }

    private static SchemaTypes Intersect(SchemaTypes left, SchemaTypes right)
    {
        var both = left & right;
        var integer = ((left & SchemaTypes.Integer) != 0 && (right & SchemaTypes.Number) != 0) || ((right & SchemaTypes.Integer) != 0 && (left & SchemaTypes.Number) != 0);
        return integer ? both | SchemaTypes.Integer : both;
    }

    private static void MergeEnum(Shape shape, IReadOnlyList<Schema> schemas)
    {
        IReadOnlyList<string>? allowed = shape.Enum;
        foreach (var schema in schemas)
        {
            var stated = schema.Const is { } constant ? [constant] : schema.Enum is { Count: > 0 } values ? values : null;
            if (stated is null)
            {
                continue;
            }

            var fitting = stated.Where(value => shape.Types == SchemaTypes.None || JsonTypes.Fits(value, shape.Types)).Select(NodeJson.Write).OfType<string>().Distinct().ToList();
            var both = allowed?.Intersect(fitting).ToList();
            allowed = both is { Count: > 0 } ? both : allowed is null && fitting.Count > 0 ? fitting : allowed;
        }

        shape.Enum = allowed;
    }

    private static (int? Minimum, int? Maximum) Range(IReadOnlyList<Schema> schemas, Func<Schema, int?> minimum, Func<Schema, int?> maximum)
    {
        int? least = null;
        int? most = null;
        foreach (var schema in schemas)
        {
            least = minimum(schema) is { } lower && !(lower < least) ? lower : least;
            most = maximum(schema) is { } upper && !(upper > most) ? upper : most;
        }

        return (least > 0 ? least : null, least > most ? null : most);
    }
}
