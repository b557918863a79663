using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using McpGen.Generators;
using Microsoft.CodeAnalysis;

namespace McpGen.Benchmarks.Generator;

/// <summary>What the generator costs a build and a keystroke, over GitHub's document. CPU time of the thread that runs it.</summary>
internal static class GeneratorBenchmark
{
    private const int ColdRuns = 7;
    private const int Keystrokes = 200;

    public static int Run()
    {
        if (CorpusFile.Find(GitHubInput.Document) is not { } document || CorpusFile.Find("openai/openapi.yaml") is not { } yaml)
        {
            Console.Error.WriteLine($"MCPGEN_CORPUS does not name a folder with {GitHubInput.Document} and openai/openapi.yaml.");
            return 1;
        }

        Print("cold, twenty operations", Times(ColdRuns, _ => Cold("generator-cold", document, GitHubInput.Twenty)), "at most 150 ms");
        Print("cold, all operations", Times(ColdRuns, _ => Cold("generator-cold", document, GitHubInput.All)), "at most 2000 ms");
        Print("cold, OpenAI's YAML opened and listed", Times(ColdRuns, _ => Cold("list-cold", yaml)), "at most 400 ms");

        var manifest = GitHubInput.Manifest(GitHubInput.Twenty);
        var workload = new Workload(document, manifest, new GatewayGenerator());
        workload.Run();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {workload.Sources} sources"));

        var idle = Times(Keystrokes, Keystroke(new Workload(document, manifest, new IdleGenerator())));
        var ours = Times(Keystrokes, Keystroke(workload));
        Print("keystroke, idle generator", idle, null);
        Print("keystroke, ours", ours, null);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  added by ours: {Median(ours) - Median(idle):F3} ms (at most 0.5 ms); outputs: {workload.Outputs()}"));

        workload.EditDocument("\"summary\": \"GitHub API Root\"", "\"summary\": \"GitHub API root\"");
        var outside = ThreadClock.Milliseconds;
        workload.Run();
        outside = ThreadClock.Milliseconds - outside;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  document edit outside the selection: {outside:F1} ms; outputs: {workload.Outputs()}"));
        return 0;
    }

    private static Func<int, double> Keystroke(Workload workload)
    {
        workload.Run();
        return round =>
        {
            workload.EditUnrelatedFile(round);
            var started = ThreadClock.Milliseconds;
            workload.Run();
            return ThreadClock.Milliseconds - started;
        };
    }

    private static double Cold(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }

    private static List<double> Times(int count, Func<int, double> measure) => [.. Enumerable.Range(0, count).Select(measure)];

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static void Print(string what, List<double> times, string? bar) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {what}: median {Median(times):F3} ms, min {times.Min():F3}, max {times.Max():F3} over {times.Count}{(bar is null ? "" : $" ({bar})")}"));
}
