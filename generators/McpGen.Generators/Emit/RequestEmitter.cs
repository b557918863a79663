using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints what writes the request: path, parameters, body.</summary>
internal static class RequestEmitter
{
    public static void Emit(SourceWriter code, ToolModel tool)
    {
        EmitPath(code, tool.Path);
        foreach (var parameter in tool.Parameters)
        {
            code.Line($"{Parameter(parameter)};");
        }

        if (tool.Body is { } body)
        {
            BodyEmitter.Emit(code, body);
        }
    }

    private static void EmitPath(SourceWriter code, EquatableArray<PathPartModel> path)
    {
        var calls = path.Select(static part => CallText.Of(".Path", [.. PathArguments(part)])).ToArray();
        var separator = calls.Sum(static call => call.Length) > 110 ? "\n    " : "";
        code.Line($"request{string.Join(separator, calls)};");
    }

    private static IEnumerable<string> PathArguments(PathPartModel part)
    {
        yield return part.Argument ?? Literal(part.Literal!);
        if (part.Style != ParameterStyle.Simple)
        {
            yield return $"style: ParameterStyle.{part.Style}";
        }

        if (part.Style == ParameterStyle.Matrix)
        {
            yield return $"name: {Literal(part.Name)}";
        }

        if (part.Explode)
        {
            yield return "explode: true";
        }

        if (part.AllowReserved)
        {
            yield return "allowReserved: true";
        }
    }

    private static string Parameter(ParameterModel parameter) => parameter.Location switch
    {
        ParameterLocation.QueryString => CallText.Of("request.QueryString", [FixedText.Argument(parameter.Value), .. Options(Style(parameter, usual: ParameterStyle.Form))]),
        ParameterLocation.Header => Call("request.Header", parameter, Style(parameter, usual: ParameterStyle.Simple), Explode(parameter, usual: false)),
        ParameterLocation.Cookie => Call("request.Cookie", parameter, Style(parameter, usual: ParameterStyle.Form), Explode(parameter, usual: true)),
        _ => Call("request.Query", parameter, Style(parameter, usual: ParameterStyle.Form), Explode(parameter, usual: true), parameter.AllowReserved ? "allowReserved: true" : null),
    };

    private static string Call(string method, ParameterModel parameter, params string?[] options)
    {
        var name = Literal(parameter.Name);
        return FixedText.Of(parameter.Value) is { } text
            ? CallText.Of(method, name, Literal(text))
            : CallText.Of(method, [name, FixedText.Argument(parameter.Value), .. Options([.. options])]);
    }

    private static IEnumerable<string> Options(params string?[] options) => options.OfType<string>();

    private static string? Style(ParameterModel parameter, ParameterStyle usual) =>
        parameter.Style == usual ? null : $"style: ParameterStyle.{parameter.Style}";

    private static string? Explode(ParameterModel parameter, bool usual) =>
        parameter.Explode == usual || parameter.Style == ParameterStyle.Json ? null : $"explode: {Literal(parameter.Explode)}";
}
