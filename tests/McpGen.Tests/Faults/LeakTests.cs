using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Faults;

[Collection(OneAtATime.Name)]
public class LeakTests
{
    [Fact]
    public async Task Faults_leave_no_sockets_and_no_memory_behind()
    {
        await NothingGrowsAsync(RunAllAsync);
    }

    [Fact]
    public async Task A_gateway_that_stays_keeps_no_connection_of_a_fault()
    {
        foreach (var kind in CallKind.All.Where(static kind => kind.Name is "get json" or "post json"))
        {
            var fault = 0;
            await using var server = new FaultyServer(async connection =>
            {
                if (await connection.RequestAsync() > 0)
                {
                    await Fault.All[Interlocked.Increment(ref fault) % Fault.All.Count].Play(connection, kind);
                }
            });
            var audit = new MemorySink();
            await using var gateway = FaultyCall.Gateway(kind, server.Url, audit);
            await NothingGrowsAsync(() => CallAllAsync(gateway, audit));
        }
    }

    /// <summary>
    /// Threads that join the pool bring buffers of their own, and connections close a moment later: so a round may well cost something. A leak costs
    /// something in every round.
    /// </summary>
    private static async Task NothingGrowsAsync(Func<Task> round)
    {
        await round();
        var before = await MeasureAsync();
        var (handles, memory) = (int.MaxValue, long.MaxValue);
        for (var i = 0; i < 6 && (handles > 4 || memory > 1024 * 1024); i++)
        {
            await round();
            var after = await MeasureAsync();
            (handles, memory) = (after.Handles - before.Handles, after.Memory - before.Memory);
            before = after;
        }

        Assert.InRange(handles, int.MinValue, 4);
        Assert.InRange(memory, long.MinValue, 1024 * 1024);
    }

    private static async Task CallAllAsync(Gateway gateway, MemorySink audit)
    {
        for (var i = 0; i < Fault.All.Count; i++)
        {
            await FaultyCall.CallAsync(gateway, audit);
        }
    }

    private static async Task RunAllAsync()
    {
        foreach (var fault in Fault.All)
        {
            await Task.WhenAll(CallKind.All.Select(kind => RunAsync(fault, kind)));
        }
    }

    private static async Task RunAsync(Fault fault, CallKind kind)
    {
        await using var server = new FaultyServer(async connection =>
        {
            if (await connection.RequestAsync() > 0)
            {
                await fault.Play(connection, kind);
            }
        });
        var audit = new MemorySink();
        await using var gateway = FaultyCall.Gateway(kind, server.Url, audit);
        await FaultyCall.CallAsync(gateway, audit);
    }

    private static async Task<(int Handles, long Memory)> MeasureAsync()
    {
        // Connections that are torn down are let go of a moment later.
        await Task.Delay(300, TestContext.Current.CancellationToken);
        var memory = long.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            memory = Math.Min(memory, GC.GetTotalMemory(forceFullCollection: true));
        }

        return (OperatingSystem.IsLinux() ? Directory.GetFiles("/proc/self/fd").Length : 0, memory);
    }
}
