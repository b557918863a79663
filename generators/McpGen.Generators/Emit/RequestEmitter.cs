using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints what writes the request: path, parameters, body.</summary>
internal static class RequestEmitter
{
    private const string DefaultMediaType = "application/json";

    public static void Emit(SourceWriter code, ToolModel tool)
    {
        EmitPath(code, tool.Path);
        foreach (var parameter in tool.Parameters)
        {
            code.Line($"{Parameter(parameter)};");
        }

        if (tool.Body is { } body)
        {
            EmitBody(code, body);
        }
    }

    private static void EmitPath(SourceWriter code, EquatableArray<PathPartModel> path)
    {
        var calls = path.Select(static part => $".Path({part.Argument ?? Literal(part.Literal!)})").ToArray();
        var separator = calls.Sum(static call => call.Length) > 110 ? "\n    " : "";
        code.Line($"request{string.Join(separator, calls)};");
    }

    private static string Parameter(ParameterModel parameter)
    {
        var (method, style, explode) = parameter.Location switch
        {
            ParameterLocation.Header => ("Header", ParameterStyle.Simple, false),
            ParameterLocation.Cookie => ("Cookie", ParameterStyle.Form, true),
            _ => ("Query", ParameterStyle.Form, true),
        };
        var arguments = new List<string> { Literal(parameter.Name) };
        if (FixedText.Of(parameter.Value) is { } text)
        {
            arguments.Add(Literal(text));
            return CallText.Of($"request.{method}", arguments);
        }

        arguments.Add(Value(parameter.Value));
        if (parameter.Style != style)
        {
            arguments.Add($"style: ParameterStyle.{parameter.Style}");
        }

        if (parameter.Explode != explode)
        {
            arguments.Add($"explode: {Literal(parameter.Explode)}");
        }

        if (parameter.AllowReserved && parameter.Location == ParameterLocation.Query)
        {
            arguments.Add("allowReserved: true");
        }

        return CallText.Of($"request.{method}", arguments);
    }

    private static void EmitBody(SourceWriter code, BodyModel body)
    {
        code.Line();
        if (body.Whole is { } whole)
        {
            code.Line($"{CallText.Of("request.JsonBody", [Value(whole), .. MediaType(body)])};");
            return;
        }

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
