using System.Collections.Generic;
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
        SourceHeader.Emit(code, new Origin("Gateway", gateway.Name, gateway.Manifest));
        string[] search = source.Facade is null ? [] : ["McpGen.Search"];
        SourceHeader.EmitNamespace(
            code,
            source.Class.ToolsNamespace,
            ["System", "System.CodeDom.Compiler", "McpGen.Audit", "McpGen.Http", .. gateway.Redaction is null || Redaction(gateway.Redaction) is null ? System.Array.Empty<string>() : ["McpGen.Redaction"], .. search, "McpGen.Tools"]);

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

                EmitOptions(code, source);
                EmitGateway(code, source);
            }
        }

        return code.ToString();
    }

    private const int DefaultMaxAnswer = 4 * 1024 * 1024;

    private static void EmitUpstream(SourceWriter code, UpstreamModel upstream)
    {
        var settings = new List<string>
        {
            $"Name = {Literal(upstream.Name)}",
            $"BaseUrl = {Literal(upstream.BaseUrl)}",
            $"Timeout = {Duration(upstream.TimeoutMilliseconds)}",
        };
        if (upstream.MaxAnswerBytes != DefaultMaxAnswer)
        {
            settings.Add($"MaxAnswerBytes = {Size(upstream.MaxAnswerBytes)}");
        }

        if (upstream.IsPrivate)
        {
            settings.Add("Network = UpstreamNetwork.Private");
        }

        if (upstream.Headers.Count > 0)
        {
            var headers = upstream.Headers.Select(static header => $"new({Literal(header.Name)}, {Literal(header.Value)})");
            settings.Add($"Headers = [{string.Join(", ", headers)}]");
        }

        code.Line($"var {upstream.Identifier} = context.CreateUpstream({Initialized("new UpstreamOptions", settings)});").Line();
    }

    private static void EmitOptions(SourceWriter code, GatewaySource source)
    {
        var gateway = source.Gateway;
        var settings = new List<string>();
        if (gateway.Title is { } title)
        {
            settings.Add($"Title = {Literal(title)}");
        }

        if (gateway.Instructions is { } instructions)
        {
            settings.Add($"Instructions = {Literal(instructions)}");
        }

        if (gateway.Audit is { } audit)
        {
            settings.Add($"Audit = {Audit(audit)}");
        }

        if (gateway.Redaction is { } redaction && Redaction(redaction) is { } options)
        {
            settings.Add($"Redaction = {options}");
        }

        if (source.Facade is { } facade)
        {
            settings.Add($"Search = {Search(source.Class.IndexName, facade)}");
        }

        code.Line($"var options = {Initialized($"new GatewayOptions({Literal(gateway.Name)}, {Literal(gateway.Version)})", settings)};").Line();
    }

    private static string Search(string index, FacadeModel facade)
    {
        var settings = new List<string>();
        if (facade.Listed.Count > 0)
        {
            settings.Add($"Listed = [{string.Join(", ", facade.Listed.Select(Literal))}]");
        }

        settings.Add($"IsReadOnly = {Literal(facade.IsReadOnly)}");
        settings.Add($"IsDestructive = {Literal(facade.IsDestructive)}");
        settings.Add($"IsIdempotent = {Literal(facade.IsIdempotent)}");
        settings.Add($"IsOpenWorld = {Literal(facade.IsOpenWorld)}");
        return Initialized($"new SearchOptions(new {index}())", settings);
    }

    private static string Audit(AuditModel audit)
    {
        var settings = new List<string>();
        if (audit.Redact.Count > 0)
        {
            settings.Add($"Redact = [{string.Join(", ", audit.Redact.Select(Literal))}]");
        }

        if (audit.ContinueOnError)
        {
            settings.Add("ContinueOnError = true");
        }

        return Initialized($"new AuditOptions({Literal(audit.File)})", settings);
    }

    /// <summary>Null when nothing is hidden by name or form: what paths hide is the tools' own matter.</summary>
    private static string? Redaction(RedactionModel redaction)
    {
        var settings = new List<string>();
        if (redaction.Fields.Count > 0)
        {
            settings.Add($"Fields = [{string.Join(", ", redaction.Fields.Select(Literal))}]");
        }

        if (redaction.Detect.Count > 0)
        {
            settings.Add($"Detect = {string.Join(" | ", redaction.Detect.Select(static kind => "Detectors." + char.ToUpperInvariant(kind[0]) + kind.Substring(1)))}");
        }

        if (settings.Count > 0 && redaction.Removes)
        {
            settings.Add("Mode = RedactionMode.Remove");
        }

        return settings.Count == 0 ? null : Initialized("new RedactionOptions", settings);
    }

    /// <summary>An object with the properties that are not left at their defaults, each on a line of its own.</summary>
    private static string Initialized(string creation, List<string> settings)
    {
        var lines = string.Concat(settings.Select(static setting => $"    {setting.Replace("\n", "\n    ")},\n"));
        return settings.Count == 0 ? creation : $"{creation}\n{{\n{lines}}}";
    }

    private static void EmitGateway(SourceWriter code, GatewaySource source)
    {
        var tools = source.Tools.Select(static tool => $"new {tool.ClassName}({tool.Upstream})");
        code.Line($"return new Gateway(\n    {string.Join(",\n    ", tools.Prepend("options").Prepend("context"))});");
    }

    private static string Duration(long milliseconds) =>
        milliseconds % 1000 == 0 ? $"TimeSpan.FromSeconds({Literal(milliseconds / 1000)})" : $"TimeSpan.FromMilliseconds({Literal(milliseconds)})";
}
