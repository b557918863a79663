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

            EmitRest(code, reader, check);
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
        var declared = check.Properties.Select(static property => Literal(property.Name)).ToArray();
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
