using System;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Stdio;
using McpGen.Tests.Protocol;
using McpGen.Tools;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace McpGen.Tests.Stdio;

public sealed class StdioServerTests
{
    private const string Pong = """{"jsonrpc":"2.0","id":1,"result":{}}""";

    private static string CallWait(string id = "1") => Messages.Legacy("tools/call", "\"name\":\"wait\"", id);

    [Fact]
    public async Task A_line_is_answered_with_a_line()
    {
        await using var session = new StdioSession(new EchoTool());

        await session.SendAsync(Messages.Legacy("ping"));

        Assert.Equal(Pong, await session.AnswerAsync());
    }

    [Fact]
    public async Task A_call_under_way_is_answered_when_the_input_has_ended()
    {
        var wait = new WaitTool();
        await using var session = new StdioSession(wait);
        await session.SendAsync(CallWait());
        await session.CloseInputAsync();
        await wait.Started;

        wait.Release();

        Assert.Contains("done", Assert.Single(await session.RestAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_last_line_without_line_break_is_read()
    {
        await using var session = new StdioSession(new EchoTool());
        await session.ToServer.WriteAsync(Encoding.UTF8.GetBytes(Messages.Legacy("ping")), TestContext.Current.CancellationToken);
        await session.CloseInputAsync();

        Assert.Equal([Pong], await session.RestAsync());
    }

    [Fact]
    public async Task A_call_that_outlives_the_drain_limit_is_cancelled()
    {
        var wait = new WaitTool();
        await using var session = new StdioSession(TimeSpan.FromMilliseconds(50), wait);
        await session.SendAsync(CallWait());
        await wait.Started;

        await session.CloseInputAsync();

        await wait.Cancelled;
        Assert.Empty(await session.RestAsync());
    }

    [Fact]
    public async Task Being_told_to_stop_answers_what_ends_soon_and_returns_though_the_input_stays_open()
    {
        var wait = new WaitTool();
        await using var session = new StdioSession(wait);
        await session.SendAsync(CallWait());
        await wait.Started;

        session.Stop();
        wait.Release();

        Assert.Contains("done", Assert.Single(await session.RestAsync()), StringComparison.Ordinal);
        await session.Ended.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Calls_run_side_by_side()
    {
        var wait = new WaitTool();
        await using var session = new StdioSession(wait, new EchoTool());
        await session.SendAsync(CallWait("\"slow\""), Messages.Legacy("tools/call", "\"name\":\"echo\"", "\"fast\""));

        Assert.Contains("\"fast\"", await session.AnswerAsync(), StringComparison.Ordinal);
        wait.Release();
        Assert.Contains("\"slow\"", await session.AnswerAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("\"a\"", "\"a\"")]
    public async Task A_cancelled_notification_stops_the_call_and_it_is_not_answered(string id, string named)
    {
        var wait = new WaitTool();
        await using var session = new StdioSession(wait);
        await session.SendAsync(CallWait(id));
        await wait.Started;

        await session.SendAsync($$$$"""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":{{{{named}}}}}}""");
        await wait.Cancelled;
        await session.SendAsync(Messages.Legacy("ping"));

        Assert.Equal(Pong, await session.AnswerAsync());
    }

    [Fact]
    public async Task A_number_does_not_cancel_the_request_whose_id_is_the_same_text()
    {
        var wait = new WaitTool();
        await using var session = new StdioSession(wait);
        await session.SendAsync(CallWait("\"7\""));
        await wait.Started;

        await session.SendAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}""", Messages.Legacy("ping"));
        Assert.Equal(Pong, await session.AnswerAsync());
        wait.Release();

        Assert.Contains("done", await session.AnswerAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_still_in_use_is_refused()
    {
        var wait = new WaitTool();
        await using var session = new StdioSession(wait);
        await session.SendAsync(CallWait("5"), CallWait("5"));

        Assert.Contains("-32600", await session.AnswerAsync(), StringComparison.Ordinal);
        wait.Release();
    }

    [Fact]
    public async Task An_id_is_free_again_when_its_answer_has_come()
    {
        await using var session = new StdioSession(new EchoTool());
        for (var i = 0; i < 1000; i++)
        {
            await session.SendAsync(Messages.Legacy("tools/call", "\"name\":\"echo\""));

            Assert.Contains("\"result\"", await session.AnswerAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_line_over_the_limit_is_refused_and_the_next_one_served()
    {
        await using var session = new StdioSession(new EchoTool());
        await session.SendAsync(new string(' ', 3 * StdioServer.MaxLineBytes) + "x", Messages.Legacy("ping"));

        Assert.StartsWith("""{"jsonrpc":"2.0","id":null,"error":{"code":-32700,""", await session.AnswerAsync(), StringComparison.Ordinal);
        Assert.Equal(Pong, await session.AnswerAsync());
    }

    [Fact]
    public async Task A_line_of_the_limit_is_served()
    {
        await using var session = new StdioSession(new EchoTool());
        var ping = Messages.Legacy("ping");

        await session.SendAsync(ping + new string(' ', StdioServer.MaxLineBytes - ping.Length));

        Assert.Equal(Pong, await session.AnswerAsync());
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_and_the_next_line_served()
    {
        await using var session = new StdioSession(new EchoTool());
        await session.SendAsync("nonsense", Messages.Legacy("ping"));

        Assert.Contains("-32700", await session.AnswerAsync(), StringComparison.Ordinal);
        Assert.Equal(Pong, await session.AnswerAsync());
    }

    [Fact]
    public async Task Blank_lines_and_carriage_returns_mean_nothing()
    {
        await using var session = new StdioSession(new EchoTool());

        await session.SendAsync("", "\r", Messages.Legacy("ping") + "\r");

        Assert.Equal(Pong, await session.AnswerAsync());
    }

    [Fact]
    public async Task Structured_content_over_several_lines_stays_in_one_message()
    {
        await using var session = new StdioSession(new JsonTool("{\n\"a\":1\n}"));
        await session.SendAsync(Messages.Modern("tools/call", "\"name\":\"json\""));

        Assert.Contains("\"structuredContent\":{ \"a\":1 }", await session.AnswerAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_calls_get_a_thousand_answers()
    {
        await using var session = new StdioSession(new EchoTool());

        await session.SendAsync([.. Enumerable.Range(0, 1000).Select(i => Messages.Modern("tools/call", "\"name\":\"echo\"", $"{i}"))]);
        await session.CloseInputAsync();

        Assert.Equal(1000, (await session.RestAsync()).Distinct().Count());
    }

    [Fact]
    public async Task A_client_that_does_not_read_neither_fills_the_memory_nor_keeps_the_server_from_stopping()
    {
        var input = new Pipe(new PipeOptions(pauseWriterThreshold: 1 << 16));
        var output = new Pipe(new PipeOptions(pauseWriterThreshold: 1 << 16));
        using var stopping = new CancellationTokenSource();
        var ended = Server(input.Reader.AsStream(), output.Writer.AsStream(), new EchoTool()).RunAsync(stopping.Token);
        var line = Encoding.UTF8.GetBytes(Messages.Legacy("tools/list") + "\n");

        // Both pipes and the queue between them fill up, then nothing more is taken.
        var sent = 0;
        var flush = input.Writer.WriteAsync(line, TestContext.Current.CancellationToken).AsTask();
        while (await Task.WhenAny(flush, Task.Delay(500, TestContext.Current.CancellationToken)) == flush)
        {
            Assert.InRange(++sent, 1, 10_000);
            flush = input.Writer.WriteAsync(line, TestContext.Current.CancellationToken).AsTask();
        }

        await stopping.CancelAsync();
        await ended.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_client_that_is_gone_leaves_no_call_behind()
    {
        var wait = new WaitTool();
        var input = new Pipe();
        await using var broken = new BrokenStream();
        var ended = Server(input.Reader.AsStream(), broken, wait).RunAsync(CancellationToken.None);
        await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(CallWait() + "\n"), TestContext.Current.CancellationToken);
        await wait.Started;

        await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(Messages.Legacy("ping") + "\n"), TestContext.Current.CancellationToken);
        await input.Writer.CompleteAsync();

        await ended.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        await wait.Cancelled;
    }

    private static StdioServer Server(Stream input, Stream output, McpTool tool) =>
        new(TestGateway.Create(tool), input, output, NullLogger.Instance) { StopLimit = TimeSpan.FromMilliseconds(200) };

    /// <summary>What is left of a pipe when its other end is closed.</summary>
    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("Broken pipe");
    }
}
