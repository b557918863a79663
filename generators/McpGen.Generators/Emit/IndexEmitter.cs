using McpGen.Generators.Inputs;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints the index by which a gateway's tools are found: text in the program's read-only data, which is searched as it lies there.</summary>
internal static class IndexEmitter
{
    public static string Emit(IndexSource source)
    {
        var code = new SourceWriter();
        SourceHeader.Emit(code, new Origin("Index", source.Gateway, source.Manifest));
        SourceHeader.EmitNamespace(code, source.Class.ToolsNamespace, "System", "System.CodeDom.Compiler", "McpGen.Search");

        code.Line($"/// <summary>By which words the tools of <c>{DocText(source.Gateway)}</c> are found.</summary>");
        code.Line(SourceHeader.Attribute);
        using (code.Block($"internal sealed class {source.Class.IndexName} : ToolIndex"))
        {
            code.Line("/// <inheritdoc/>").Line($"public override int Count => {Literal(source.Search.Lines.Count)};").Line();
            code.Line("/// <inheritdoc/>").Line("protected override ReadOnlySpan<byte> Words =>");
            using (code.Indent())
            {
                code.Line(LinesBlock(source.Search.Words) + ";").Line();
            }

            code.Line("/// <inheritdoc/>").Line("protected override ReadOnlySpan<byte> Lines =>");
            using (code.Indent())
            {
                code.Line(LinesBlock(source.Search.Lines) + ";");
            }
        }

        return code.ToString();
    }
}
