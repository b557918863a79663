using System;
using System.Globalization;
using System.IO;
using McpGen.Generators;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;

namespace McpGen.Benchmarks.Generator;

/// <summary>The first run in a fresh process: Roslyn is warm, nothing of ours is compiled yet. Prints milliseconds.</summary>
internal static class ColdRun
{
    /// <summary>The whole generator.</summary>
    public static int Generate(string document, string selection)
    {
        var manifest = GitHubInput.Manifest(selection);

        // The compiler has parsed, declared and driven other generators before ours gets its turn.
        var workload = new Workload(document, manifest, new IdleGenerator());
        workload.Run();
        _ = workload.Outputs();
        workload.Replace(new GatewayGenerator());
        var exit = Print(workload.Run);
        _ = workload.Outputs();
        return exit;
    }

    /// <summary>Opens a document and lists its operations.</summary>
    public static int List(string document)
    {
        var file = new SpecFile(document, File.ReadAllText(document));
        return Print(() =>
        {
            if (new DocumentSet([file]).Open(file).Operations.Count == 0)
            {
                throw new InvalidOperationException("The document has no operations.");
            }
        });
    }

    private static int Print(Action run)
    {
        var started = ThreadClock.Milliseconds;
        run();
        Console.WriteLine((ThreadClock.Milliseconds - started).ToString("F1", CultureInfo.InvariantCulture));
        return 0;
    }
}
