using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints <c>Write</c>: first every argument is checked, then the request is written, in the order of a call.</summary>
internal static class WriteEmitter
{
    /// <summary>The field of the names of all arguments.</summary>
    public const string DeclaredField = "ArgumentNames";

    public static void Emit(SourceWriter code, ToolModel tool)
    {
        code.Line("/// <inheritdoc/>");
        using (code.Block("protected override void Write(ArgumentReader arguments, RequestWriter request)"))
        {
            EmitArguments(code, tool);
            using (code.Block("if (arguments.HasErrors)"))
            {
                code.Line("return;");
            }

            code.Line();
            RequestEmitter.Emit(code, tool);
        }
    }

    private static void EmitArguments(SourceWriter code, ToolModel tool)
    {
        var sent = new HashSet<string>(Sent(tool));
        foreach (var argument in tool.Arguments)
        {
            var local = sent.Contains(argument.Identifier) ? $"var {argument.Identifier} = " : "";
            code.Line($"{local}{Read(argument)};");
        }

        code.Line($"arguments.RejectUnknown({(tool.Arguments.Count > 0 ? DeclaredField : "")});");
    }

    private static string Read(ArgumentModel argument)
    {
        var value = CheckEmitter.Checked($"arguments.{(argument.Required ? "Required" : "Optional")}({Literal(argument.Name)})", argument.Check);
        return argument.Default is { } json ? $"{value}.Default({JsonLiteral(json)})" : value;
    }

    private static IEnumerable<string> Sent(ToolModel tool)
    {
        var path = tool.Path.Select(static part => part.Argument);
        var parameters = tool.Parameters.Select(static parameter => parameter.Value.Argument);
        var body = tool.Body is { } model ? model.Properties.Select(static property => property.Value.Argument).Append(model.Whole?.Argument) : [];
        return path.Concat(parameters).Concat(body).OfType<string>();
    }
}
