using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Audit;
using McpGen.Tests.Http;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Audit;

public sealed class AuditTests : IAsyncDisposable
{
    private readonly MemorySink _sink = new();

    public ValueTask DisposeAsync() => _sink.DisposeAsync();

    [Fact]
    public async Task A_record_says_what_was_done_for_whom()
    {
        await using var gateway = Gateway((_, _) => new(ToolResult.Text("done")));
        using var arguments = JsonDocument.Parse("""{"id":"cus_1"}""");
        var caller = new ToolCaller { ClientName = "tester", TraceParent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" };

        await gateway.CallAsync("test_tool", arguments.RootElement, caller, TestContext.Current.CancellationToken);

        var line = Assert.Single(_sink.Lines);
        var hash = Convert.ToHexStringLower(SHA256.HashData("done"u8));
        Assert.Matches(
            $$"""^\{"time":"2026-11-20T09:00:00Z","tool":"test_tool","outcome":"succeeded","durationMs":[0-9.E-]+,"client":"tester","traceId":"4bf92f3577b34da6a3ce929d0e0e4736","arguments":\{"id":"cus_1"\},"result":\{"bytes":4,"sha256":"{{hash}}"\}\}\n$""",
            line);
    }

    [Theory]
    [InlineData("succeeded", "200 OK")]
    [InlineData("upstreamFailed", "404 Not Found")]
    [InlineData("upstreamFailed", "302 Found")]
    public async Task An_answered_call_leaves_one_record(string outcome, string status)
    {
        await using var server = new RawServer(RawServer.Answer(status, "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), static (_, request) => request.Path("/"), context: Context(), options: Audited());
        await gateway.CallAsync();
        Assert.Equal(outcome, Outcome());
        Assert.Contains($"\"upstreamStatus\":{status[..3]}", _sink.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejected_call_leaves_one_record()
    {
        await using var gateway = Calls.Rest(Calls.To("http://127.0.0.1:9"), static (arguments, _) => arguments.Required("id"), context: Context(), options: Audited());
        await gateway.CallAsync();
        Assert.Equal("rejected", Outcome());
    }

    [Fact]
    public async Task A_call_that_timed_out_leaves_one_record()
    {
        await using var server = new RawServer(static _ => RawServer.NoAnswer);
        var upstream = Calls.To(server.Url) with { Timeout = TimeSpan.FromMilliseconds(100) };
        await using var gateway = Calls.Rest(upstream, static (_, request) => request.Path("/"), context: Context(), options: Audited());
        await gateway.CallAsync();
        Assert.Equal("timedOut", Outcome());
    }

    [Fact]
    public async Task A_cancelled_call_leaves_one_record()
    {
        await using var gateway = Gateway(static (_, token) => throw new OperationCanceledException(token));
        await gateway.CallUntilAsync(new CancellationToken(canceled: true));
        Assert.Equal("cancelled", Outcome());
    }

    [Fact]
    public async Task A_call_that_threw_leaves_one_record()
    {
        await using var gateway = Gateway(static (_, _) => throw new InvalidOperationException("hunter2"));
        await gateway.CallAsync();
        Assert.Equal("faulted", Outcome());
        Assert.DoesNotContain("hunter2", _sink.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_of_an_unknown_tool_leaves_one_record_with_a_short_name()
    {
        await using var gateway = Gateway(static (_, _) => new(ToolResult.Text("")));
        await gateway.CallAsync(tool: new string('x', 10_000));
        Assert.Equal("rejected", Outcome());
        Assert.Contains($"\"tool\":\"{new string('x', 128)}...\"", _sink.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_cut_inside_a_character_is_recorded()
    {
        await using var gateway = Gateway(static (_, _) => new(ToolResult.Text("")));
        await gateway.CallAsync(tool: new string('x', 127) + "😀");
        Assert.Contains("xx\\uFFFD...\"", Assert.Single(_sink.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_sink_withholds_the_answer()
    {
        _sink.Fails = true;
        await using var gateway = Gateway(static (_, _) => new(ToolResult.Text("the answer")));
        var result = await gateway.CallAsync();
        Assert.Equal(ToolOutcome.Faulted, result.Outcome);
        Assert.Equal("The call could not be audited, so its answer is withheld. The call may have taken effect.", result.Text());
    }

    [Fact]
    public async Task While_the_sink_is_down_no_further_call_is_made()
    {
        var calls = 0;
        _sink.Fails = true;
        await using var gateway = Gateway((_, _) =>
        {
            calls++;
            return new(ToolResult.Text(""));
        });
        await gateway.CallAsync();
        Assert.Equal("The call could not be audited, so it was not made.", (await gateway.CallAsync()).Text());
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task When_the_sink_is_back_calls_go_on()
    {
        _sink.Fails = true;
        await using var gateway = Gateway(static (_, _) => new(ToolResult.Text("")));
        await gateway.CallAsync();
        _sink.Fails = false;
        Assert.False((await gateway.CallAsync()).IsError);
        Assert.Equal(["started", "succeeded"], _sink.Lines.Select(Outcome));
    }

    [Fact]
    public async Task A_gateway_can_be_told_to_go_on_without_records()
    {
        _sink.Fails = true;
        await using var gateway = new Gateway(
            Context(), Calls.Options with { Audit = new("unused") { ContinueOnError = true } }, new InlineTool(static (_, _) => new(ToolResult.Text("the answer"))));
        Assert.Equal("the answer", (await gateway.CallAsync()).Text());
    }

    [Fact]
    public async Task Secrets_are_redacted_at_any_depth()
    {
        await using var gateway = Gateway(static (_, _) => new(ToolResult.Text("")), "e-mail");
        await gateway.CallAsync(
            """{"Api_Key":"canary1","list":[{"PASSWORD":{"a":["canary2"]}}],"email":"canary3","maidenName":"canary4","\u0074oken":"canary5","set-cookie":["canary6"],"kept":"visible"}""");
        Assert.DoesNotContain("canary", _sink.Lines[0], StringComparison.Ordinal);
        Assert.Contains(
            """{"Api_Key":"[redacted]","list":[{"PASSWORD":"[redacted]"}],"email":"[redacted]","maidenName":"[redacted]","token":"[redacted]","set-cookie":"[redacted]","kept":"visible"}""",
            _sink.Lines[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_is_one_line_of_visible_ascii()
    {
        await using var gateway = Gateway(static (_, _) => new(ToolResult.Text("")));
        await gateway.CallAsync(
            """{"a":"\n{\"time\":\"forged\"}\r\u2028\u2029\u001b[31m\u202e\u0085ä\u007f","\u202e":1}""",
            tool: "x\n\u001b[2J\u2028");
        Assert.Matches("^[ -~]+\n$", Assert.Single(_sink.Lines));
        using var record = JsonDocument.Parse(_sink.Lines[0]);
        Assert.Equal("x\n\u001b[2J\u2028", record.RootElement.GetProperty("tool").GetString());
    }

    [Theory]
    [InlineData("""{"a":"\ud800"}""", "\"arguments\":{\"a\":\"[not text]\"}")]
    [InlineData("""{"\ud800":1}""", "\"arguments\":{\"[not text]\":1}")]
    [InlineData("[1]", "\"arguments\":[1]")]
    public async Task Malformed_arguments_are_recorded_too(string arguments, string recorded)
    {
        await using var gateway = Gateway(static (_, _) => new(ToolResult.Text("")));
        await gateway.CallAsync(arguments);
        Assert.Contains(recorded, Assert.Single(_sink.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Huge_arguments_are_cut_after_redaction()
    {
        await using var gateway = Gateway(static (_, _) => new(ToolResult.Text("")));
        var arguments = $$"""{"password":"canary","text":"{{new string('x', 200_000)}}","more":1}""";
        await gateway.CallAsync(arguments);
        using var record = JsonDocument.Parse(Assert.Single(_sink.Lines));
        Assert.Equal(Encoding.UTF8.GetByteCount(arguments), record.RootElement.GetProperty("argumentsBytes").GetInt32());
        Assert.StartsWith("""{"password":"[redacted]","text":"xxx""", record.RootElement.GetProperty("argumentsStart").GetString(), StringComparison.Ordinal);
        Assert.InRange(_sink.Lines[0].Length, 64 * 1024, 70 * 1024);
    }

    private static GatewayOptions Audited(params string[] redact) => Calls.Options with { Audit = new AuditOptions("unused") { Redact = redact } };

    private static string Outcome(string line)
    {
        using var record = JsonDocument.Parse(line);
        return record.RootElement.GetProperty("outcome").GetString()!;
    }

    private string Outcome() => Outcome(Assert.Single(_sink.Lines));

    private GatewayContext Context() => new() { AuditSink = _sink, TimeProvider = new FixedTime() };

    private Gateway Gateway(Func<ToolCall, CancellationToken, ValueTask<ToolResult>> invoke, params string[] redact) =>
        new(Context(), Audited(redact), new InlineTool(invoke));
}
