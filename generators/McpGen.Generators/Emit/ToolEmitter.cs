using System.Linq;
using McpGen.Generators.Inputs;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints the class of one tool, one file each.</summary>
internal static class ToolEmitter
{
    private const string DefaultAccept = "application/json";

    public static string Emit(ToolSource source)
    {
        var tool = source.Tool;
        var code = new SourceWriter();
        SourceHeader.Emit(code, new Origin("Tool", tool.Name, source.Manifest), new Origin("Operation", tool.Operation, tool.Document));
        SourceHeader.EmitNamespace(
            code,
            source.Class.ToolsNamespace,
            ["System", "System.CodeDom.Compiler", "McpGen.Arguments", "McpGen.Http", .. ResultEmitter.Namespaces(tool.Result), "McpGen.Tools"]);

        code.Line($"/// <summary>The <c>{DocText(tool.Name)}</c> tool: <c>{DocText($"{tool.Method} {tool.PathTemplate}")}</c>.</summary>");
        code.Line(SourceHeader.Attribute);
        using (code.Block($"internal sealed class {tool.ClassName}(Upstream {tool.Upstream}) : RestTool({tool.Upstream})"))
        {
            EmitFields(code, tool);
            EmitProperties(code, tool);
            WriteEmitter.Emit(code, tool);
            foreach (var check in tool.Checks)
            {
                code.Line();
                ObjectCheckEmitter.Emit(code, check);
            }
        }

        return code.ToString();
    }

    private static void EmitFields(SourceWriter code, ToolModel tool)
    {
        if (tool.Arguments.Count > 0)
        {
            NamesEmitter.Emit(code, WriteEmitter.DeclaredField, tool.Arguments.Select(static argument => argument.Name));
        }

        foreach (var pattern in tool.Patterns)
        {
            PatternEmitter.Emit(code, pattern);
        }

        if (tool.Body?.Xml is { } xml)
        {
            XmlEmitter.EmitField(code, xml);
        }

        if (tool.Result is { ShapesAnswer: true } result)
        {
            ResultEmitter.EmitField(code, result);
        }

        if (tool.Sensitive.Count > 0)
        {
            code.Line("// Marked as secret by the document: never in audit or logs.");
            NamesEmitter.Emit(code, "SensitiveNames", tool.Sensitive);
        }
    }

    private static void EmitProperties(SourceWriter code, ToolModel tool)
    {
        Emit(code, "public override string Name", Literal(tool.Name));

        EmitJson(code, "Definition", tool.Definition);
        if (tool.LegacyDefinition is { } legacy)
        {
            EmitJson(code, "LegacyDefinition", legacy);
        }

        if (tool.Sensitive.Count > 0)
        {
            Emit(code, "public override ReadOnlySpan<string> Sensitive", "SensitiveNames");
        }

        Emit(code, "protected override string Method", Literal(tool.Method));
        if (tool.Accept != DefaultAccept)
        {
            Emit(code, "protected override string Accept", Literal(tool.Accept));
        }

        if (tool.Result?.ShapesAnswer == true)
        {
            Emit(code, "protected override ResultOptions Result", "Shown");
        }

        if (tool.Result?.Check is { } check)
        {
            Emit(code, "protected override Check? ResultCheck", CheckEmitter.Lambda("answer", check));
        }
    }

    private static void EmitJson(SourceWriter code, string property, string json)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public override ReadOnlySpan<byte> {property} =>");
        using (code.Indent())
        {
            code.Line(JsonBlock(json) + ";").Line();
        }
    }

    private static void Emit(SourceWriter code, string property, string value) =>
        code.Line("/// <inheritdoc/>").Line($"{property} => {value};").Line();
}
