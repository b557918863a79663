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
        await RunAllAsync();
        var (handles, memory) = await MeasureAsync();

        // Threads that join the pool bring buffers of their own, so a round may well cost something; a leak costs something in every round.
        var growth = long.MaxValue;
        for (var round = 0; round < 6 && growth > 1024 * 1024; round++)
        {
            await RunAllAsync();
            var (handlesAfter, memoryAfter) = await MeasureAsync();
            Assert.InRange(handlesAfter, 0, handles + 4);
            (growth, memory) = (memoryAfter - memory, memoryAfter);
        }

        Assert.InRange(growth, long.MinValue, 1024 * 1024);
    }

    [Fact]
    public async Task A_gateway_that_stays_keeps_no_connection_of_a_fault()
    {
        // Errors keep theirs; the count is what one idle connection needs at most.
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
            var (handles, _) = await MeasureAsync();
            for (var i = 0; i < Fault.All.Count; i++)
            {
                await FaultyCall.CallAsync(gateway, audit);
            }

            Assert.InRange((await MeasureAsync()).Handles, 0, handles + 4);
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
