using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints what writes a form: <c>application/x-www-form-urlencoded</c> or <c>multipart/form-data</c>.</summary>
internal static class FormEmitter
{
    private const string DefaultMediaType = "application/x-www-form-urlencoded";

    public static void Emit(SourceWriter code, BodyModel body)
    {
        code.Line();
        code.Line($"var body = {CallText.Of(body.Kind == BodyKind.Form ? "request.Form" : "request.Multipart", [.. Options(body)])};");
        foreach (var property in body.Properties)
        {
            code.Line($"{Field(property, Value(body, property))};");
        }

        if (body.Whole is { } whole)
        {
            code.Line($"{CallText.Of("body.Fields", [FixedText.Argument(whole), .. body.Properties.Select(static property => Literal(property.Name))])};");
        }

        code.Line("body.End();");
    }

    private static IEnumerable<string> Options(BodyModel body)
    {
        if (body.Kind == BodyKind.Form && body.MediaType != DefaultMediaType)
        {
            yield return $"mediaType: {Literal(body.MediaType)}";
        }

        if (!body.Required)
        {
            yield return "required: false";
        }
    }

    private static string Value(BodyModel body, BodyPropertyModel property) =>
        body.Whole is { } whole ? $"{FixedText.Argument(whole)}.Property({Literal(property.Name)})"
        : property.Field is null && FixedText.Of(property.Value) is { } text ? Literal(text)
        : FixedText.Argument(property.Value);

    private static string Field(BodyPropertyModel property, string value) => CallText.Of(
        property.Field is { Kind: not FieldKind.Value } ? "body.File" : "body.Field",
        [Literal(property.Name), value, .. property.Field is { } field ? Options(field) : []]);

    private static IEnumerable<string> Options(FieldModel field)
    {
        if (field.MediaType is { } type)
        {
            yield return field.Kind == FieldKind.Value ? Literal(type) : $"mediaType: {Literal(type)}";
        }

        if (field.Kind == FieldKind.Base64File)
        {
            yield return "asBase64: true";
        }

        if (field.Style is { } style)
        {
            yield return $"ParameterStyle.{style}";
            if (!field.Explode)
            {
                yield return "explode: false";
            }

            if (field.AllowReserved)
            {
                yield return "allowReserved: true";
            }
        }
    }
}
