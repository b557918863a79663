using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Audit;
using McpGen.Http;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Tools;

/// <summary>A tool written inline.</summary>
internal sealed class InlineRestTool(Upstream upstream, Action<ArgumentReader, RequestWriter> write, string method = "GET") : RestTool(upstream)
{
    public override string Name => "test_tool";

    public override ReadOnlySpan<byte> Definition => """{"name":"test_tool","inputSchema":{"type":"object"}}"""u8;

    protected override string Method => method;

    protected override void Write(ArgumentReader arguments, RequestWriter request) => write(arguments, request);
}

/// <summary>A tool without an upstream.</summary>
internal sealed class InlineTool(Func<ToolCall, CancellationToken, ValueTask<ToolResult>> invoke) : McpTool
{
    private static readonly string[] SensitiveNames = ["maiden_name"];

    public override string Name => "test_tool";

    public override ReadOnlySpan<byte> Definition => """{"name":"test_tool","inputSchema":{"type":"object"}}"""u8;

    public override ReadOnlySpan<string> Sensitive => SensitiveNames;

    protected internal override ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken) => invoke(call, cancellationToken);
}

/// <summary>Calls tools through a gateway.</summary>
internal static class Calls
{
    public static readonly GatewayOptions Options = new("test", "1.0.0");

    /// <summary>A gateway over one upstream with one tool.</summary>
    public static Gateway Rest(
        UpstreamOptions upstream,
        Action<ArgumentReader, RequestWriter> write,
        string method = "GET",
        GatewayContext? context = null,
        GatewayOptions? options = null)
    {
        context ??= new GatewayContext();
        return new Gateway(context, options ?? Options, new InlineRestTool(context.CreateUpstream(upstream), write, method));
    }

    public static UpstreamOptions To(string url) => new() { Name = "crm", BaseUrl = url, Timeout = TimeSpan.FromSeconds(20) };

    public static Task<ToolResult> CallAsync(this Gateway gateway, string arguments = "{}", string tool = "test_tool") =>
        gateway.CallUntilAsync(TestContext.Current.CancellationToken, arguments, tool);

    [SuppressMessage("Design", "CA1068:CancellationToken parameters must come last", Justification = "Here the token is what a test is about.")]
    public static async Task<ToolResult> CallUntilAsync(this Gateway gateway, CancellationToken cancelled, string arguments = "{}", string tool = "test_tool")
    {
        using var document = JsonDocument.Parse(arguments);
        return await gateway.CallAsync(tool, document.RootElement, new ToolCaller { ClientName = "tester" }, cancelled);
    }

    public static string Text(this ToolResult result) => Encoding.UTF8.GetString(Assert.Single(result.Content).Payload.Span);
}

/// <summary>Keeps audit records in memory; can be told to fail.</summary>
internal sealed class MemorySink : IAuditSink
{
    public List<string> Lines { get; } = [];

    public bool Fails { get; set; }

    public ValueTask WriteAsync(ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
    {
        if (Fails)
        {
            throw new System.IO.IOException("No space left on device");
        }

        lock (Lines)
        {
            Lines.Add(Encoding.UTF8.GetString(line.Span));
        }

        return default;
    }

    public ValueTask DisposeAsync() => default;
}
