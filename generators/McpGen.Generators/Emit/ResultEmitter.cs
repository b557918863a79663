using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints what a tool shows of its upstream's answer.</summary>
internal static class ResultEmitter
{
    /// <summary>The namespaces that the code needs.</summary>
    public static string[] Namespaces(ResultModel? result) =>
        result?.ShapesAnswer != true ? [] : result.Projection is null ? ["McpGen.Results"] : ["McpGen.Results", "McpGen.Results.Shaping"];

    /// <summary>The field that holds the options.</summary>
    public static void EmitField(SourceWriter code, ResultModel result)
    {
        using (code.Block("private static readonly ResultOptions Shown = new()", "};"))
        {
            if (result.Projection is { } projection)
            {
                code.Line($"Projection = {Projection(projection)},");
            }

            if (result.MaxItems is { } items)
            {
                code.Line($"MaxItems = {Literal(items)},");
            }

            if (result.MaxBytes is { } bytes)
            {
                code.Line($"MaxBytes = {Size(bytes)},");
            }
        }

        code.Line();
    }

    private static string Projection(ProjectionModel projection)
    {
        var lines = string.Concat(projection.Fields.Select(static field => "\n    " + Field(field).Replace("\n", "\n    ") + ","));
        return $"Projection.{(projection.KeepsOthers ? "All" : "Only")}({lines.TrimEnd(',')})";
    }

    private static string Field(ShownFieldModel field)
    {
        var arguments = new List<string> { field.Name is null ? "null" : Literal(field.Name) };
        if (field.Action == ShownFieldAction.Lift)
        {
            arguments.Add(Literal(field.ShownAs!));
        }

        if (field.Inner is { } inner)
        {
            arguments.Add(Projection(inner));
        }

        if (field is { Action: ShownFieldAction.Keep, ShownAs: { } name })
        {
            arguments.Add($"shownAs: {Literal(name)}");
        }

        return $"Field.{field.Action}({string.Join(", ", arguments)})";
    }
}
