using McpGen.Generators.Inputs;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints the other half of the user's class. It stands in the user's namespace, so every name is written out from <c>global::</c>.</summary>
internal static class ClassEmitter
{
    public static string Emit(ClassSource source)
    {
        var target = source.Class;
        var code = new SourceWriter();
        SourceHeader.Emit(code, new Origin("Gateway", source.Gateway ?? target.Name, source.Manifest));
        if (target.Namespace.Length > 0)
        {
            code.Line($"namespace {target.Namespace};").Line();
        }

        using (code.Block($"{target.Declaration} {Identifier(target.Name)} : global::McpGen.IMcpGateway"))
        {
            code.Line("/// <inheritdoc/>");
            code.Line("static global::McpGen.Tools.Gateway global::McpGen.IMcpGateway.Create(global::McpGen.Tools.GatewayContext context) =>");
            using (code.Indent())
            {
                code.Line(source.Gateway is null ? Broken(source) : $"global::{target.ToolsNamespace}.{target.CompositionName}.Create(context);");
            }
        }

        return code.ToString();
    }

    /// <summary>A manifest that cannot be read fails the build with its own error; a class without its interface would only hide that one among others.</summary>
    private static string Broken(ClassSource source) =>
        $"throw new global::System.InvalidOperationException({Literal($"{source.Manifest} could not be read; the build says why.")});";
}
