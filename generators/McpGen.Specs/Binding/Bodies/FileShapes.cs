using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Bodies;

/// <summary>
/// What a model gives for a file: Base64 or a <c>data:</c> URI; or an object with that as <c>data</c>, where a name or a type has to be told.
/// One shape for the whole tool, so that it is written once.
/// </summary>
internal sealed class FileShapes
{
    private const string Hint = " Base64, or a data: URI.";
    private const string Content = "The file as Base64, or as a data: URI.";

    private readonly Shape _file;

    public FileShapes()
    {
        var described = Object(("data", true, Content), ("fileName", false, "What the file is called."), ("mediaType", false, "What it holds, such as image/png."));
        _file = new() { Name = "File" };
        _file.Unions.Add([new(String(Content)), new(described)]);
    }

    /// <summary>A description as the document has it, without what <see cref="Body"/> puts behind it.</summary>
    public static string WithoutHint(string description) =>
        description.EndsWith(Hint, System.StringComparison.Ordinal) ? description.Substring(0, description.Length - Hint.Length) : description;

    /// <summary>What a body of bytes is given as; of a range such as <c>image/*</c> the type can be told.</summary>
    public static ShapeUse Body(string mediaType, string? description)
    {
        const string Bytes = "The body as Base64, or as a data: URI.";

        if (mediaType.IndexOf('*') < 0)
        {
            return new(String(null), Description: description is null ? Bytes : description.TrimEnd() + Hint);
        }

        var shape = new Shape();
        shape.Unions.Add([new(String(Bytes)), new(Object(("data", true, Bytes), ("mediaType", false, $"What it holds: {mediaType}.")))]);
        return new(shape, Description: description);
    }

    /// <summary>What a field holds: a file, files, or a value.</summary>
    public static FieldKind KindOf(Shape shape)
    {
        if (shape.Types == SchemaTypes.String && shape.Enum is null)
        {
            return shape.Format switch { "binary" => FieldKind.File, "byte" or "base64" => FieldKind.Base64File, _ => FieldKind.Value };
        }

        var inner = shape.Types == SchemaTypes.Array && shape.Items is { } items ? [items.Shape]
            : shape.IsPureUnion ? shape.Unions[0].Select(static branch => branch.Shape).ToList()
            : new List<Shape>();

        // No deeper than a union of files and arrays of files; anything further down is JSON.
        var kinds = inner.Select(static child => child.Types == SchemaTypes.Array && child.Items is { } items ? OfString(items.Shape) : OfString(child)).Distinct().ToList();
        return kinds.Count == 1 ? kinds[0] : FieldKind.Value;
    }

    /// <summary>The use of a file, or of several, where the document has a string.</summary>
    public ShapeUse Field(ShapeUse use)
    {
        var description = use.Description ?? use.Shape.Description;
        if (use.Shape.Types == SchemaTypes.String)
        {
            return new(_file, use.AllowsNull, description);
        }

        var several = use.Shape.Types == SchemaTypes.Array ? use.Shape : use.Shape.Unions[0].Select(static branch => branch.Shape).FirstOrDefault(static branch => branch.Types == SchemaTypes.Array);
        if (several is null)
        {
            return new(_file, use.AllowsNull, description);
        }

        var files = several.Copy();
        files.Items = new(_file);
        if (use.Shape.Types == SchemaTypes.Array)
        {
            return new(files, use.AllowsNull, description);
        }

        var either = new Shape();
        either.Unions.Add([new(_file), new(files)]);
        return new(either, use.AllowsNull, description);
    }

    private static FieldKind OfString(Shape shape) => shape.Types == SchemaTypes.String ? KindOf(shape) : FieldKind.Value;

    private static Shape String(string? description) => new() { Types = SchemaTypes.String, Description = description };

    private static Shape Object(params (string Name, bool Required, string Description)[] properties)
    {
        var shape = new Shape { Name = "File", Types = SchemaTypes.Object, Closed = true };
        shape.Properties.AddRange(properties.Select(static property => new ShapeProperty(property.Name, property.Required, false, new(String(property.Description)))));
        return shape;
    }
}
