using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Tests.Protocol;

/// <summary>Brings a given JSON value.</summary>
internal sealed class JsonTool(string json) : McpTool
{
    public override string Name => "json";

    public override ReadOnlySpan<byte> Definition => """{"name":"json","inputSchema":{"type":"object"}}"""u8;

    protected internal override ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ToolResult.Json(Encoding.UTF8.GetBytes(json)));
}
