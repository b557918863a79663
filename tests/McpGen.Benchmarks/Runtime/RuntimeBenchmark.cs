using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;
using McpGen.Http;

namespace McpGen.Benchmarks.Runtime;

/// <summary>What a call costs before it is sent: its arguments checked, and the request written.</summary>
internal static class RuntimeBenchmark
{
    private const int Rounds = 15;
    private const int CallsOfRound = 20_000;

    public static int Run()
    {
        using var document = JsonDocument.Parse(OrderTool.Arguments);
        var arguments = document.RootElement;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  arguments of {Encoding.UTF8.GetByteCount(OrderTool.Arguments)} bytes"));

        Print("checked", Measure(() => Check(arguments)), "at most 3 µs");
        Print("checked and written", Measure(() => Write(arguments)), null);

        var request = Write(arguments);
        var text = (2 * request.Target.Length) + request.Body!.Value.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  of what is allocated for writing, {text} bytes are the target and the body of the request itself"));
        return 0;
    }

    private static ArgumentErrors Check(JsonElement arguments)
    {
        var errors = new ArgumentErrors();
        OrderTool.Check(ArgumentReader.Open(arguments, errors));
        return errors.Any ? throw new InvalidOperationException(errors.ToString()) : errors;
    }

    private static RequestWriter Write(JsonElement arguments)
    {
        var errors = new ArgumentErrors();
        var request = new RequestWriter();
        OrderTool.Write(ArgumentReader.Open(arguments, errors), request);
        request.Check();
        return request;
    }

    private static (double Microseconds, long Bytes) Measure(Func<object> call)
    {
        var times = new double[Rounds];
        var bytes = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            var (started, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            for (var i = 0; i < CallsOfRound; i++)
            {
                GC.KeepAlive(call());
            }

            times[round] = Stopwatch.GetElapsedTime(started).TotalMicroseconds / CallsOfRound;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / CallsOfRound;
        }

        return (times.Min(), bytes);
    }

    private static void Print(string what, (double Microseconds, long Bytes) cost, string? bar) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"  {what}: {cost.Microseconds:F2} µs, {cost.Bytes} bytes allocated{(bar is null ? "" : $" ({bar})")}"));
}
