using System.Linq;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints the method that checks one kind of object.</summary>
internal static class ObjectCheckEmitter
{
    private const string Prefix = "Check";

    public static void Emit(SourceWriter code, ObjectCheckModel check)
    {
        var reader = ParameterName(check.Method);
        if (check.Declared is { } declared)
        {
            NamesEmitter.Emit(code, declared, check.Properties.Select(static property => property.Name));
        }

        using (code.Block($"private static void {check.Method}(ArgumentReader {reader})"))
        {
            foreach (var property in check.Properties)
            {
                EmitProperty(code, reader, property);
            }

            if (check.MinProperties is not null || check.MaxProperties is not null)
            {
                code.Line($"{CallText.Of(reader + ".Count", [.. Bounds(check)])};");
            }

            EmitNames(code, reader, check);
            EmitRest(code, reader, check);
        }
    }

    private static void EmitNames(SourceWriter code, string reader, ObjectCheckModel check)
    {
        foreach (var pattern in check.Patterns.Where(static pattern => pattern.Check is not AnyCheckModel))
        {
            code.Line($"{CallText.Of(reader + ".Matching", pattern.Pattern, CheckEmitter.Lambda("value", pattern.Check))};");
        }

        if (check.Names is { } names)
        {
            code.Line($"{CallText.Of(reader + ".Names", CheckEmitter.Lambda("name", names))};");
        }

        foreach (var dependent in check.Dependents)
        {
            code.Line($"{CallText.Of(reader + ".Dependent", [Literal(dependent.Name), .. dependent.Needed.Select(Literal)])};");
        }
    }

    private static void EmitProperty(SourceWriter code, string reader, PropertyCheckModel property)
    {
        if (property.Required || property.Check is not AnyCheckModel)
        {
            var value = $"{reader}.{(property.Required ? "Required" : "Optional")}({Literal(property.Name)})";
            code.Line($"{CheckEmitter.Checked(value, property.Check)};");
        }
    }

    private static void EmitRest(SourceWriter code, string reader, ObjectCheckModel check)
    {
        var patterns = check.Patterns.Count == 0 ? [] : new[] { $"[{string.Join(", ", check.Patterns.Select(static pattern => pattern.Pattern))}]" };
        string[] declared = check.Declared is { } field ? [.. patterns, field] : patterns;
        if (check.Closed)
        {
            code.Line($"{CallText.Of(reader + ".RejectUnknown", declared)};");
        }
        else if (check.Others is { } others and not AnyCheckModel)
        {
            code.Line($"{CallText.Of(reader + ".Others", [CheckEmitter.Lambda("value", others), .. declared])};");
        }
    }

    private static string[] Bounds(ObjectCheckModel check) => (check.MinProperties, check.MaxProperties) switch
    {
        ({ } least, { } greatest) => [$"minimum: {Literal(least)}", $"maximum: {Literal(greatest)}"],
        ({ } least, null) => [$"minimum: {Literal(least)}"],
        (null, { } greatest) => [$"maximum: {Literal(greatest)}"],
        _ => [],
    };

    /// <summary><c>CheckAddress</c> reads an <c>address</c>.</summary>
    private static string ParameterName(string method) =>
        method.StartsWith(Prefix, System.StringComparison.Ordinal) && method.Length > Prefix.Length && char.IsUpper(method[Prefix.Length])
            ? Identifier(char.ToLowerInvariant(method[Prefix.Length]) + method.Substring(Prefix.Length + 1))
            : "value";
}
