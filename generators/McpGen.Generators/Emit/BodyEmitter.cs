using System.Linq;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints what writes the request's body.</summary>
internal static class BodyEmitter
{
    private const string DefaultMediaType = "application/json";

    public static void Emit(SourceWriter code, BodyModel body)
    {
        switch (body.Kind)
        {
            case BodyKind.Form or BodyKind.Multipart:
                FormEmitter.Emit(code, body);
                break;
            case BodyKind.Text:
                var text = FixedText.Of(body.Whole!) is { } value ? Literal(value) : FixedText.Argument(body.Whole!);
                code.Line($"{CallText.Of("request.TextBody", text, Literal(body.MediaType))};");
                break;
            case BodyKind.Binary:
                code.Line($"{CallText.Of("request.BinaryBody", FixedText.Argument(body.Whole!), Literal(body.MediaType))};");
                break;
            case BodyKind.Xml:
                code.Line($"{CallText.Of("request.XmlBody", FixedText.Argument(body.Whole!), XmlEmitter.Field, Literal(body.MediaType))};");
                break;
            default:
                EmitJson(code, body);
                break;
        }
    }

    private static void EmitJson(SourceWriter code, BodyModel body)
    {
        if (body.Whole is { } whole)
        {
            code.Line($"{CallText.Of("request.JsonBody", [Value(whole), .. MediaType(body)])};");
            return;
        }

        code.Line();
        string[] required = body.Required ? [] : ["required: false"];
        code.Line($"var body = {CallText.Of("request.JsonObject", [.. MediaType(body), .. required])};");
        foreach (var property in body.Properties)
        {
            code.Line($"{CallText.Of("body.Property", Literal(property.Name), Value(property.Value))};");
        }

        code.Line("body.End();");
    }

    private static string Value(ValueModel value) => value.Argument ?? JsonLiteral(value.FixedJson!);

    private static string[] MediaType(BodyModel body) => body.MediaType == DefaultMediaType ? [] : [$"mediaType: {Literal(body.MediaType)}"];
}
