using System.Linq;
using McpGen.Generators.Inputs;
using McpGen.Specs.Model;
using static McpGen.Generators.Emit.CSharpText;

namespace McpGen.Generators.Emit;

/// <summary>Prints the class that puts a gateway together: its upstreams, its options, its tools.</summary>
internal static class GatewayEmitter
{
    public static string Emit(GatewaySource source)
    {
        var gateway = source.Gateway;
        var code = new SourceWriter();
        SourceHeader.Emit(code, ("Gateway", gateway.Name, gateway.Manifest));
        SourceHeader.EmitNamespace(
            code, source.Class.ToolsNamespace, "System", "System.CodeDom.Compiler", "McpGen.Audit", "McpGen.Http", "McpGen.Tools");

        code.Line($"/// <summary>Puts the <c>{DocText(gateway.Name)}</c> gateway together.</summary>");
        code.Line(SourceHeader.Attribute);
        using (code.Block($"internal static class {source.Class.CompositionName}"))
        {
            code.Line("/// <summary>Connects the upstreams and hands them to the tools.</summary>");
            using (code.Block("public static Gateway Create(GatewayContext context)"))
            {
                foreach (var upstream in gateway.Upstreams)
                {
                    EmitUpstream(code, upstream);
                }

                EmitOptions(code, gateway);
                EmitGateway(code, source);
            }
        }

        return code.ToString();
    }

    private static void EmitUpstream(SourceWriter code, UpstreamModel upstream)
    {
        using (code.Block($"var {upstream.Identifier} = context.CreateUpstream(new UpstreamOptions", "});"))
        {
            code.Line($"Name = {Literal(upstream.Name)},");
            code.Line($"BaseUrl = {Literal(upstream.BaseUrl)},");
            code.Line($"Timeout = {Duration(upstream.TimeoutMilliseconds)},");
            if (upstream.Headers.Count > 0)
            {
                var headers = upstream.Headers.Select(static header => $"new({Literal(header.Name)}, {Literal(header.Value)})");
                code.Line($"Headers = [{string.Join(", ", headers)}],");
            }
        }

        code.Line();
    }

    private static void EmitOptions(SourceWriter code, GatewayModel gateway)
    {
        using (code.Block($"var options = new GatewayOptions({Literal(gateway.Name)}, {Literal(gateway.Version)})", "};"))
        {
            if (gateway.Title is { } title)
            {
                code.Line($"Title = {Literal(title)},");
            }

            if (gateway.Instructions is { } instructions)
            {
                code.Line($"Instructions = {Literal(instructions)},");
            }

            if (gateway.Audit is { } audit)
            {
                EmitAudit(code, audit);
            }
        }

        code.Line();
    }

    private static void EmitAudit(SourceWriter code, AuditModel audit)
    {
        using (code.Block($"Audit = new AuditOptions({Literal(audit.File)})", "},"))
        {
            if (audit.Redact.Count > 0)
            {
                code.Line($"Redact = [{string.Join(", ", audit.Redact.Select(Literal))}],");
            }

            if (audit.ContinueOnError)
            {
                code.Line("ContinueOnError = true,");
            }
        }
    }

    private static void EmitGateway(SourceWriter code, GatewaySource source)
    {
        var tools = source.Tools.Select(static tool => $"new {tool.ClassName}({tool.Upstream})");
        code.Line($"return new Gateway(\n    {string.Join(",\n    ", tools.Prepend("options").Prepend("context"))});");
    }

    private static string Duration(long milliseconds) =>
        milliseconds % 1000 == 0 ? $"TimeSpan.FromSeconds({Literal(milliseconds / 1000)})" : $"TimeSpan.FromMilliseconds({Literal(milliseconds)})";
}
