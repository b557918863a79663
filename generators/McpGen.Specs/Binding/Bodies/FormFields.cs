using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Requests;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Bodies;

/// <summary>How the properties of a form are given and written.</summary>
internal sealed class FormFields(BodyChoice form)
{
    private const SchemaTypes Structured = SchemaTypes.Object | SchemaTypes.Array;

    private readonly FileShapes _files = new();

    /// <summary>What a model gives for a property, and how it is written; null for the usual way.</summary>
    public (ShapeUse Use, FieldModel? Field) Of(string name, ShapeUse use)
    {
        form.Media.Encodings.TryGetValue(name, out var encoding);
        if (form.Kind == BodyKind.Form)
        {
            return (use, Pair(use.Shape, encoding));
        }

        var type = PartType(encoding);
        var kind = FileShapes.KindOf(use.Shape);
        if (kind != FieldKind.Value)
        {
            return (_files.Field(use), new(kind, type, null, true, false));
        }

        // An array is one part for each item, unless it is to be JSON as a whole.
        var isOnePart = (use.Shape.Types & SchemaTypes.Array) == 0 || MediaNames.IsJson(type ?? "");
        return (use, type is not null && isOnePart ? new(FieldKind.Value, type, null, true, false) : null);
    }

    /// <summary>A form that is one argument: its members as they are given, and those not written in the usual way.</summary>
    public (ShapeUse Use, IReadOnlyList<KeyValuePair<string, FieldModel>> Members) Whole(ShapeUse use)
    {
        var members = new Dictionary<string, FieldModel>();
        var shape = Members(use.Shape, members, 0);
        shape.Types = shape.Types == SchemaTypes.None && shape.Unions.Count == 0 ? SchemaTypes.Object : shape.Types;
        return (use with { Shape = shape }, [.. members]);
    }

    private Shape Members(Shape shape, Dictionary<string, FieldModel> members, int depth)
    {
        const int MaxDepth = 4;

        var copy = shape.Copy();
        copy.Name = shape.Name;
        for (var i = 0; i < copy.Properties.Count; i++)
        {
            var property = copy.Properties[i];
            var (use, field) = Of(property.Name, property.Use);
            copy.Properties[i] = property with { Use = use };
            if (field is not null)
            {
                members[property.Name] = field;
            }
        }

        for (var i = 0; i < copy.Unions.Count && depth < MaxDepth; i++)
        {
            copy.Unions[i] = [.. copy.Unions[i].Select(branch => branch with { Shape = Members(branch.Shape, members, depth + 1) })];
        }

        return copy;
    }

    private static FieldModel? Pair(Shape shape, PropertyEncoding? encoding)
    {
        var isScalar = shape.Types != SchemaTypes.None && (shape.Types & Structured) == 0 && shape.Unions.Count == 0;
        var style = encoding?.Style ?? (MediaNames.IsJson(encoding?.ContentType ?? "") ? ParameterStyle.Json : null);
        return style is null || (isScalar && !encoding!.AllowReserved) ? null
            : new(FieldKind.Value, null, style, encoding!.Explode, encoding.AllowReserved);
    }

    // A list of types is a choice; a range names none.
    private static string? PartType(PropertyEncoding? encoding) => (encoding?.ContentType ?? "").Split(',')
        .Select(static type => type.Trim()).FirstOrDefault(static type => type.IndexOf('*') < 0 && MediaNames.IsSendable(type));
}
