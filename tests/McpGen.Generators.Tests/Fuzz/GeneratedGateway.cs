using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using McpGen.Generators.Tests.Harness;
using McpGen.Specs.Binding;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using McpGen.Tools;
using Xunit;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>A gateway over a document, generated, compiled and loaded; its requests go nowhere.</summary>
internal sealed class GeneratedGateway
{
    private GeneratedGateway(Gateway gateway, RecordingHandler handler, IReadOnlyList<ToolModel> tools)
    {
        Gateway = gateway;
        Handler = handler;
        Tools = tools;
    }

    public Gateway Gateway { get; }

    public RecordingHandler Handler { get; }

    public IReadOnlyList<ToolModel> Tools { get; }

    /// <summary>A gateway of some tools of a document.</summary>
    /// <param name="document">The document's name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="choose">Chooses among all its tools.</param>
    public static GeneratedGateway Of(string document, string text, Func<IEnumerable<ToolModel>, IEnumerable<ToolModel>> choose)
    {
        var all = GatewayBinder.Bind(new("desk.mcp.yaml", Manifest(document, "select: all")), new DocumentSet([new SpecFile(document, text)]), default);
        var operations = choose(all.Model!.Tools).Select(static tool => tool.Method + " " + tool.PathTemplate).ToArray();
        var manifest = Manifest(document, operations.Select(static operation => "operation: " + JsonSerializer.Serialize(operation)).ToArray());
        var model = GatewayBinder.Bind(new("desk.mcp.yaml", manifest), new DocumentSet([new SpecFile(document, text)]), default).Model!;
        var run = new GeneratorRun("/home/dev/app", [("Desk.cs", "namespace App; [McpGen.McpGateway(\"desk.mcp.yaml\")] public sealed partial class Desk;"), ("desk.mcp.yaml", manifest), (document, text)]);
        Assert.Empty(Compile.Complaints(run.Output));

        var handler = new RecordingHandler();
        return new(LoadedGateway.Create(run, "App.Desk", new GatewayContext { HttpHandler = () => handler }), handler, model.Tools);
    }

    private static string Manifest(string document, params string[] entries) =>
        $$"""
        mcpgen: 1
        gateway: { name: desk, version: 1.0.0 }
        upstreams:
          api: { openapi: "{{document}}", baseUrl: "http://127.0.0.1:5081" }
        tools:

        """ + string.Concat(entries.Select(static entry => $"  - from: api\n    {entry}\n"));
}
