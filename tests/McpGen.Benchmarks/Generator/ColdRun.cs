using System;
using System.Globalization;
using McpGen.Generators;

namespace McpGen.Benchmarks.Generator;

/// <summary>The first run in a fresh process: Roslyn is warm, nothing of ours is compiled yet.</summary>
internal static class ColdRun
{
    public static int Print(string document)
    {
        // The compiler has parsed and driven other generators before ours gets its turn.
        new Workload(document, new IdleGenerator()).Run();

        var workload = new Workload(document, new GatewayGenerator());
        var started = ThreadClock.Milliseconds;
        workload.Run();
        Console.WriteLine((ThreadClock.Milliseconds - started).ToString("F1", CultureInfo.InvariantCulture));
        return 0;
    }
}
