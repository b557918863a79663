using System;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Tests.Protocol;

/// <summary>Ends when it is released, or cancelled.</summary>
internal sealed class WaitTool : McpTool
{
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Started => _started.Task.WaitAsync(TimeSpan.FromSeconds(10));

    public Task Cancelled => _cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10));

    public override string Name => "wait";

    public override ReadOnlySpan<byte> Definition =>
        """{"name":"wait","description":"Waits.","inputSchema":{"type":"object"}}"""u8;

    public void Release() => _released.TrySetResult();

    protected internal override async ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken)
    {
        _started.TrySetResult();
        try
        {
            await _released.Task.WaitAsync(cancellationToken);
            return ToolResult.Text("done");
        }
        catch (OperationCanceledException)
        {
            _cancelled.TrySetResult();
            throw;
        }
    }
}
