using System;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Tests.Protocol;

/// <summary>Tells ten times a second for a while how far it is.</summary>
internal sealed class SlowTool : McpTool
{
    public override string Name => "slow";

    public override ReadOnlySpan<byte> Definition =>
        """{"name":"slow","description":"Takes its time.","inputSchema":{"type":"object"}}"""u8;

    protected internal override async ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken)
    {
        for (var i = 1; i <= 14; i++)
        {
            await Task.Delay(100, cancellationToken);
            await call.Caller.Progress.ReportAsync(i, 14, $"step\n{i}", cancellationToken);
        }

        return ToolResult.Text("done");
    }
}
