using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Results;
using McpGen.Results.Shaping;
using McpGen.Tests.Results;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Faults;

[Collection(OneAtATime.Name)]
public class LargeAnswerTests
{
    private const int Size = 200 * 1024 * 1024;
    private const int MaxGrowth = 8 * 1024 * 1024;

    [Theory]
    [InlineData("application/json", false)]
    [InlineData("application/json", true)]
    [InlineData("text/csv", false)]
    [InlineData("application/x-ndjson", false)]
    [InlineData("text/event-stream", false)]
    public async Task Two_hundred_megabytes_cost_no_more_than_what_is_shown(string contentType, bool isProjected)
    {
        var line = contentType switch
        {
            "application/json" => """{"id":12345,"name":"a customer","tags":["x","y"]},""",
            "application/x-ndjson" => """{"id":12345,"name":"a customer","tags":["x","y"]}""" + "\n",
            "text/event-stream" => """data: {"id":12345,"name":"a customer","tags":["x","y"]}""" + "\n\n",
            _ => "12345,a customer,x y\n",
        };
        var piece = Encoding.UTF8.GetBytes(string.Concat(System.Linq.Enumerable.Repeat(line, 64 * 1024 / line.Length)));
        var isJson = contentType == "application/json";
        var sent = 0L;
        await using var server = new FaultyServer(async connection =>
        {
            await connection.RequestAsync();
            await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nConnection: close\r\n\r\n" + (isJson ? "[" : ""));
            for (sent = 0; sent < Size; sent += piece.Length)
            {
                await connection.Stream.WriteAsync(piece, connection.End);
            }

            await connection.SendAsync(isJson ? "{}]" : "");
        });

        // With a projection that nothing fits, all of it has to be read.
        var shown = new ResultOptions { Projection = isProjected ? Projection.Only(Field.Keep("none")) : null, MaxItems = isProjected ? 5 : int.MaxValue };
        using var context = new GatewayContext();
        var upstream = context.CreateUpstream(Calls.To(server.Url) with { Timeout = TimeSpan.FromMinutes(2), MaxAnswerBytes = 256 * 1024 * 1024 });
        var tool = new ShownTool(upstream, shown);
        var baseline = GC.GetTotalMemory(forceFullCollection: true);
        var peak = 0L;
        using var ended = new CancellationTokenSource();
        var watching = WatchAsync(memory => peak = Math.Max(peak, memory), ended.Token);

        var result = await tool.CallAsync();
        await ended.CancelAsync();
        await watching;
        var growth = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true)) - baseline;

        Assert.Equal(ToolOutcome.Succeeded, result.Outcome);
        Assert.NotNull(result.Note());
        Assert.InRange(result.Content[0].Payload.Length, 1, 256 * 1024);
        Assert.InRange(growth, long.MinValue, MaxGrowth);
        Assert.True(!isProjected || sent >= Size, "not all was read");
    }

    private static async Task WatchAsync(Action<long> see, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            see(GC.GetTotalMemory(forceFullCollection: true));
            await Task.Delay(50, CancellationToken.None);
        }
    }

    private sealed class ShownTool(Upstream upstream, ResultOptions shown) : RestTool(upstream)
    {
        public override string Name => "shown";

        public override ReadOnlySpan<byte> Definition => """{"name":"shown","inputSchema":{"type":"object"}}"""u8;

        protected override string Method => "GET";

        protected override ResultOptions Result => shown;

        public ValueTask<ToolResult> CallAsync() => InvokeAsync(new ToolCall(null, ToolCaller.Anonymous), TestContext.Current.CancellationToken);

        protected override void Write(ArgumentReader arguments, RequestWriter request) => request.Path("/x");
    }
}
