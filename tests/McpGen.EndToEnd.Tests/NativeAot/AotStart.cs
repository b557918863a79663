using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.NativeAot;

/// <summary>One start of a stdio gateway: when its first answer came, and what it holds in memory afterwards.</summary>
internal sealed record AotStart(double FirstAnswerMilliseconds, double ResidentMegabytes)
{
    public static async Task<IReadOnlyList<AotStart>> MeasureAsync(Command program, int times, CancellationToken cancellationToken)
    {
        List<AotStart> starts = [];
        for (var i = 0; i < times; i++)
        {
            starts.Add(await MeasureAsync(program, cancellationToken));
        }

        return starts;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static async Task<AotStart> MeasureAsync(Command program, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = program.Start();
        process.StandardInput.Write(Requests.Discover + "\n");
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine();
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (answer?.Contains("supportedVersions", StringComparison.Ordinal) != true)
        {
            throw new InvalidOperationException($"'{program}' answered: {answer}\n{await process.StandardError.ReadToEndAsync(cancellationToken)}");
        }

        await Task.Delay(200, cancellationToken);
        var resident = ResidentMegabytesOf(process.Id);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        return new(elapsed, resident);
    }

    // proc(5): "VmRSS:	   12345 kB"
    private static double ResidentMegabytesOf(int id)
    {
        var line = File.ReadLines($"/proc/{id}/status").Single(static line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return double.Parse(line["VmRSS:".Length..^"kB".Length], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) / 1024;
    }
}
