using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Tests.Protocol;

/// <summary>Brings a given JSON value, and declares it in two ways.</summary>
internal sealed class DeclaredTool(string json) : McpTool
{
    public override string Name => "declared";

    public override ReadOnlySpan<byte> Definition => """{"name":"declared","title":"modern","inputSchema":{"type":"object"},"outputSchema":{}}"""u8;

    public override ReadOnlySpan<byte> LegacyDefinition =>
        """{"name":"declared","title":"legacy","inputSchema":{"type":"object"},"outputSchema":{"type":"object","properties":{"result":{}}}}"""u8;

    protected internal override ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ToolResult.Json(Encoding.UTF8.GetBytes(json)));
}
