using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using McpGen.Arguments;
using McpGen.Tools;

namespace McpGen.Benchmarks.Runtime;

/// <summary>What a call costs before it is sent: its arguments checked, and the request written.</summary>
internal static class RuntimeBenchmark
{
    private const int Rounds = 15;
    private const int CallsOfRound = 20_000;

    // As Upstream makes it.
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static int Run()
    {
        using var context = new GatewayContext();
        var gateway = Create<Orders>(context);
        Measure(gateway, "find_orders", Orders.Find, bar: null);
        Measure(gateway, "place_order", Orders.Place, bar: "at most 3000 ns");
        return 0;
    }

    private static Gateway Create<TGateway>(GatewayContext context)
        where TGateway : IMcpGateway => TGateway.Create(context);

    private static void Measure(Gateway gateway, string name, string arguments, string? bar)
    {
        using var document = JsonDocument.Parse(arguments);
        var call = new ToolCall(document.RootElement, ToolCaller.Anonymous);
        var tool = gateway.TryFind(name, out var found) ? (RestTool)found : throw new InvalidOperationException(name);
        using var sample = Write(tool, call);
        var body = sample.Content?.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: arguments of {Encoding.UTF8.GetByteCount(arguments)} bytes, {sample.Method} {sample.RequestUri}, body of {body?.Length ?? 0} bytes"));

        var seed = new CallWorkspace();
        Print("checked", Measure(() => Check(tool, call, seed)), bar);
        var written = Measure(() => Write(tool, call));
        Print("checked and written", written, bar: null);
        var headers = sample.Headers.NonValidated.Select(static header => (header.Key, header.Value.ToString())).ToArray();
        var itself = Measure(() => Copy(sample, headers, body));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {itself.Bytes} B are the request itself, {written.Bytes - itself.Bytes} B beyond it (at most 0 B)"));
    }

    /// <summary>An error that is there before is what ends a call between its checks and its request.</summary>
    private static CallWorkspace Check(RestTool tool, ToolCall call, CallWorkspace workspace)
    {
        workspace.Text.Clear();
        workspace.Errors.Clear();
        var reader = ArgumentReader.Open(call.Arguments, workspace.Errors, workspace.Text);
        workspace.Errors.Weigh(ArgumentFault.Value);
        return tool.TryWrite(reader, workspace) || workspace.Errors.Count > 1 ? throw new InvalidOperationException(workspace.Errors.ToString()) : workspace;
    }

    private static HttpRequestMessage Write(RestTool tool, ToolCall call)
    {
        var workspace = CallWorkspace.Take();
        var request = tool.CreateRequest(call, workspace) ?? throw new InvalidOperationException(workspace.Errors.ToString());
        workspace.GiveBack();
        return request;
    }

    /// <summary>The same request from its finished parts: nothing else is allocated here.</summary>
    private static HttpRequestMessage Copy(HttpRequestMessage request, (string Name, string Value)[] headers, byte[]? body)
    {
        var url = new Uri(request.RequestUri!.OriginalString.AsSpan().ToString(), AsWritten);
        // Every handler asks for these, and a URL keeps what it has answered.
        _ = (url.IdnHost, url.Port);
        var copy = new HttpRequestMessage(request.Method, url);
        if (body is not null)
        {
            copy.Content = new ReadOnlyMemoryContent(body.AsSpan().ToArray());
            copy.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        foreach (var (name, value) in headers)
        {
            copy.Headers.TryAddWithoutValidation(name, value);
        }

        return copy;
    }

    private static (double Nanoseconds, long Bytes) Measure(Func<object> call)
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

            times[round] = Stopwatch.GetElapsedTime(started).TotalNanoseconds / CallsOfRound;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / CallsOfRound;
        }

        return (times.Min(), bytes);
    }

    private static void Print(string what, (double Nanoseconds, long Bytes) cost, string? bar) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"  {what}: {cost.Nanoseconds:F0} ns, {cost.Bytes} B{(bar is null ? "" : $" ({bar})")}"));
}
