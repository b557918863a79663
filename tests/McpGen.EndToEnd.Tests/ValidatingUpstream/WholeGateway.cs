using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Generators.Tests.Harness;
using McpGen.Specs.Binding;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using McpGen.Tools;
using Microsoft.CodeAnalysis;
using Xunit;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream;

/// <summary>A gateway over every operation of a document: generated, compiled and loaded within the test, its requests go over real sockets.</summary>
internal sealed class WholeGateway : IAsyncDisposable
{
    private const string Class = "namespace App; [McpGen.McpGateway(\"whole.mcp.yaml\")] public sealed partial class Whole;";

    // A user and a password, as basic authentication has them; a token for the others.
    private const string Credentials = "bXVzZXVtOm11c2V1bQ==";

    private readonly Gateway _gateway;

    private WholeGateway(Gateway gateway, IReadOnlyList<WholeTool> tools)
    {
        _gateway = gateway;
        Tools = tools;
    }

    /// <summary>The tools as a client sees them, with the operation behind each.</summary>
    public IReadOnlyList<WholeTool> Tools { get; }

    /// <summary>Generates, compiles and starts the gateway of a document.</summary>
    public static WholeGateway Over(ServedDocument document, string upstream)
    {
        const string Manifest = "whole.mcp.yaml";
        var (name, text) = (document.FileName, document.Text);
        var run = new GeneratorRun("/app", [("Whole.cs", Class), (Manifest, document.Manifest), (name, text)]);
        Assert.DoesNotContain(run.Result.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(Compile.Complaints(run.Output));
        var gateway = LoadedGateway.Create(run, "App.Whole", new GatewayContext { Environment = name => name == "UPSTREAM" ? upstream : Credentials });

        // What a client is shown does not tell the operation behind a tool.
        var documents = new DocumentSet([new SpecFile(name, text)]);
        var bound = GatewayBinder.Bind(new SpecFile(Manifest, document.Manifest), documents, TestContext.Current.CancellationToken);
        var operations = bound.Model!.Tools.ToDictionary(static tool => tool.Name, static tool => tool.Method + " " + tool.PathTemplate);
        using var list = JsonDocument.Parse(gateway.ToolList);
        return new(gateway, [.. list.RootElement.Clone().EnumerateArray().Select(tool => Tool(tool, operations))]);
    }

    /// <summary>Makes a call; gives what our own checks say against it, or null.</summary>
    public async Task<string?> CallAsync(WholeTool tool, JsonElement arguments, CancellationToken cancellationToken)
    {
        var result = await _gateway.CallAsync(tool.Name, arguments, ToolCaller.Anonymous, cancellationToken);
        return result.Outcome is ToolOutcome.Succeeded or ToolOutcome.UpstreamFailed
            ? null
            : $"{result.Outcome}: {Encoding.UTF8.GetString(result.Content[0].Payload.Span)}";
    }

    public ValueTask DisposeAsync() => _gateway.DisposeAsync();

    private static WholeTool Tool(JsonElement shown, Dictionary<string, string> operations)
    {
        var name = shown.GetProperty("name").GetString()!;
        return new(name, operations[name], shown.GetProperty("inputSchema"));
    }
}
