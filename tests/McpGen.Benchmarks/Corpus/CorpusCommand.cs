using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace McpGen.Benchmarks.Corpus;

/// <summary>Every operation of every real document becomes a tool that compiles without a warning, or a problem that says why not. Prints a table; fails on any defect.</summary>
internal static class CorpusCommand
{
    private const int ShownDefects = 8;

    public static int Run(string only)
    {
        if (CorpusFolder.Find() is not { } root)
        {
            Console.Error.WriteLine("MCPGEN_CORPUS does not name a folder of OpenAPI documents.");
            return 1;
        }

        var started = Stopwatch.GetTimestamp();
        var documents = CorpusFolder.Documents(root).Where(document => document.File.Path.Contains(only, StringComparison.Ordinal)).ToList();
        var results = new ConcurrentBag<DocumentResult>();

        // One document at a time for each processor, the largest first; load-balanced, so that no processor waits for another's share.
        Parallel.ForEach(
            Partitioner.Create(documents, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            document => results.Add(DocumentCheck.Run(document)));

        Print([.. results.OrderBy(static result => result.Path, StringComparer.Ordinal)], Stopwatch.GetElapsedTime(started));
        return results.IsEmpty || results.Any(static result => result.Defects.Count > 0) ? 1 : 0;
    }

    private static void Print(IReadOnlyList<DocumentResult> results, TimeSpan elapsed)
    {
        Line("document", "operations", "tools", "seconds", "left out");
        foreach (var result in results)
        {
            Line(result.Path, Text(result.Operations), Text(result.Tools), result.Elapsed.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture), Reasons([result]));
            foreach (var defect in result.Defects.Take(ShownDefects))
            {
                Console.WriteLine("    DEFECT " + defect);
            }
        }

        Line(
            $"{results.Count} documents",
            Text(results.Sum(static result => result.Operations)),
            Text(results.Sum(static result => result.Tools)),
            elapsed.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture),
            Reasons(results));
        Console.WriteLine($"{results.Sum(static result => result.Defects.Count)} defects (crashes, operations lost without a problem, bad or unstable names, warnings of the compiler)");
    }

    private static string Reasons(IEnumerable<DocumentResult> results) => string.Join(
        ", ",
        results.SelectMany(static result => result.LeftOut).GroupBy(static reason => reason.Key).OrderBy(static reason => reason.Key, StringComparer.Ordinal)
            .Select(static reason => $"{reason.Key} ×{reason.Sum(static count => count.Value)}"));

    private static void Line(string document, string operations, string tools, string seconds, string leftOut) =>
        Console.WriteLine($"{document,-62} {operations,10} {tools,6} {seconds,8}  {leftOut}".TrimEnd());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
