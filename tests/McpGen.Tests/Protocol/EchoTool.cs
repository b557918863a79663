using System;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Tests.Protocol;

/// <summary>Gives its arguments back as text, with the caller in front.</summary>
internal sealed class EchoTool : McpTool
{
    public override string Name => "echo";

    public override ReadOnlySpan<byte> Definition =>
        """
        {
          "name": "echo",
          "description": "Gives the arguments back.",
          "inputSchema": {"type":"object","properties":{"text":{"type":"string"}}}
        }
        """u8;

    protected internal override ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken) =>
        ValueTask.FromResult(ToolResult.Text($"{call.Caller.ClientName ?? "someone"} {call.Caller.ClientVersion ?? "?"}: {call.Arguments?.GetRawText() ?? "nothing"}"));
}
