using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Results;
using McpGen.Results.Shaping;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Results.Events;

public class EventsTests
{
    private const string Events = "text/event-stream";

    [Theory]
    [InlineData("data: {\"a\": 1}\n\ndata: [2]\n\n", """[{"a":1},[2]]""")]
    [InlineData("data: one\r\n\r\ndata:two\r\rdata\n\n", """["one","two"]""")]
    [InlineData(": comment\nevent: delta\nid: 7\nretry: 10\ndata: {\ndata:  \"a\":1}\n\n", """[{"a":1}]""")]
    [InlineData("data: line one\ndata: line \"two\"\n\n", """["line one\nline \"two\""]""")]
    [InlineData("data: 42\n\ndata: null\n\ndata: 4 2\n\ndata: true\n\ndata: \"x\"\n\n", """[42,null,"4 2",true,"x"]""")]
    [InlineData("data: {\"a\":1}\n\ndata: [DONE]\n\n", """[{"a":1}]""")]
    [InlineData("data: 1\n\ndata: 2", "[1,2]")]
    [InlineData("\uFEFFdata: 1\n\n", "[1]")]
    [InlineData("data: [info] started\n\n", """["[info] started"]""")]
    [InlineData("event: ping\n\n: keep-alive\n\n", "[]")]
    [InlineData("datum: 1\n\ndatabase: 2\n\n", "[]")]
    [InlineData("", "[]")]
    public async Task Server_sent_events_become_an_array_of_their_data(string body, string json)
    {
        foreach (var size in new[] { 1, 2, 3, 1000 })
        {
            var result = await new Given(new Pieces(Encoding.UTF8.GetBytes(body), size), Events).ReadAsync();
            Assert.Equal((json, json, null), (result.Json(), result.First(), result.Note()));
        }
    }

    [Theory]
    [InlineData("application/x-ndjson", "{\"a\": 1}\n\n[2]\r\nplain\n3", """[{"a":1},[2],"plain",3]""")]
    [InlineData("application/jsonl", "{\"a\":\"é\"}\n", """[{"a":"é"}]""")]
    [InlineData("application/json-seq", "\u001e{\"a\":\n1}\n\u001e2\n\u001e", """[{"a":1},2]""")]
    [InlineData("application/geo+json-seq", "\u001e{}\n", "[{}]")]
    public async Task Sequences_of_json_become_an_array(string contentType, string body, string json)
    {
        foreach (var size in new[] { 1, 3, 1000 })
        {
            Assert.Equal(json, (await new Given(new Pieces(Encoding.UTF8.GetBytes(body), size), contentType).ReadAsync()).Json());
        }
    }

    [Fact]
    public async Task Each_item_is_projected()
    {
        var shown = new ResultOptions { Projection = Projection.Only(Field.Keep("a")) };
        var result = await new Given("data: {\"a\":1,\"b\":2}\n\ndata: {\"b\":2}\n\n", Events) { Shown = shown }.ReadAsync();
        Assert.Equal("""[{"a":1},{}]""", result.Json());
    }

    [Fact]
    public async Task A_broken_item_is_shown_as_far_as_it_goes()
    {
        var result = await new Given("{\"a\":1,\"b\":\n{\"c\":2}\n", "application/x-ndjson").ReadAsync();
        Assert.Equal("""[{"a":1},{"c":2}]""", result.Json());
        Assert.Equal("The answer of crm is not complete JSON; what could be read of it is shown.", result.Note());
    }

    [Fact]
    public async Task Items_are_collected_up_to_the_limit_of_items()
    {
        var result = await new Given("data: 1\n\ndata: 2\n\ndata: 3\n\n", Events) { Shown = new ResultOptions { MaxItems = 2 } }.ReadAsync();
        Assert.Equal("[1,2]", result.Json());
        Assert.Equal("Of the answer only 2 items are shown.", result.Note());
        Assert.Equal("""{"mcpgen/cuts":[{"kind":"items","path":"","shown":2}]}""", result.Meta());
    }

    [Fact]
    public async Task Items_are_collected_up_to_the_limit_of_bytes()
    {
        var result = await new Given(new Endless("data: {\"text\":\"0123456789\"}\n\n"), Events) { Shown = new ResultOptions { MaxBytes = 1000 } }.ReadAsync();
        Assert.InRange(result.Structured.Length, 900, 1000);
        Assert.False(result.IsError);
        Assert.StartsWith("Of the answer only ", result.Note(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_of_nothing_ends_at_the_limit_of_the_upstream()
    {
        var result = await new Given(new Endless(": keep-alive\n\n"), Events) { Limit = 100_000 }.ReadAsync();
        Assert.Equal("[]", result.Json());
        Assert.Contains("longer than 97.7 KB", result.Note(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_without_end_costs_no_more_than_the_limit()
    {
        var result = await new Given(new Endless("data: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"), Events) { Limit = 1_000_000 }.ReadAsync();
        Assert.InRange(result.Structured.Length, 200_000, 256 * 1024);
        Assert.NotNull(result.Note());
    }

    [Fact]
    public async Task What_came_before_the_deadline_is_the_answer()
    {
        using var deadline = new CancellationTokenSource();
        var count = 0;
        var body = new Pieces(Encoding.UTF8.GetBytes("data: 1\n\ndata: 2\n\ndata: 3\n\n"), 9, async () =>
        {
            if (++count == 3)
            {
                await deadline.CancelAsync();
                await Task.Delay(-1, deadline.Token);
            }
        });
        var result = await new Given(body, Events) { Deadline = deadline.Token }.ReadAsync();
        Assert.Equal(("[1,2]", false), (result.Json(), result.IsError));
        Assert.Equal("crm had not ended its answer when the time for the call was over; shown is what had come.", result.Note());
        Assert.Equal("""{"mcpgen/cuts":[],"mcpgen/endedBy":"deadline"}""", result.Meta());
    }

    [Fact]
    public async Task What_came_before_the_connection_broke_is_the_answer()
    {
        var count = 0;
        var body = new Pieces(Encoding.UTF8.GetBytes("data: 1\n\n"), 9, () => ++count == 2 ? throw new IOException("reset") : Task.CompletedTask);
        var result = await new Given(body, Events).ReadAsync();
        Assert.Equal("[1]", result.Json());
        Assert.Contains("closed the connection", result.Note(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_before_the_first_item_is_a_failure() =>
        await Assert.ThrowsAsync<IOException>(() => new Given(new Pieces([1], 1, () => throw new IOException("reset")), Events).ReadAsync());

    [Fact]
    public async Task A_secret_in_an_item_is_hidden()
    {
        var result = await new Given("data: {\"key\":\"s3cret-value\"}\n\ndata: s3cret-value\n\n", Events) { Secret = "s3cret-value" }.ReadAsync();
        Assert.Equal("""[{"key":"[hidden]"},"[hidden]"]""", result.Json());
    }

    [Fact]
    public async Task Progress_tells_how_many_items_came()
    {
        var time = new SteppedTime();
        var told = new System.Collections.Generic.List<ProgressState>();
        var progress = new CallProgress((state, _) =>
        {
            told.Add(state);
            return default;
        }, time);
        var body = new Pieces(Encoding.UTF8.GetBytes("data: 1\n\ndata: 2\n\ndata: 3\n\n"), 9, () =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            return Task.CompletedTask;
        });
        await new Given(body, Events) { Call = new ToolCall(null, new ToolCaller { Progress = progress }) }.ReadAsync();
        Assert.Equal([new(1, null, "Items received: 1"), new(2, null, "Items received: 2"), new(3, null, "Items received: 3")], told);
    }

    /// <summary>Says the same for ever.</summary>
    private sealed class Endless(string text) : MemoryStream
    {
        private readonly byte[] _text = Encoding.UTF8.GetBytes(text);
        private int _next;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                buffer.Span[i] = _text[_next++ % _text.Length];
            }

            _next %= _text.Length;
            return new(buffer.Length);
        }
    }
}
