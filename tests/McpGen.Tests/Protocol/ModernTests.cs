using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Protocol;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Protocol;

public sealed class ModernTests
{
    [Fact]
    public async Task What_was_declared_is_given_as_it_is()
    {
        var asking = new Asking(new DeclaredTool("[1]"));

        Assert.Equal("modern", (await asking.ResultAsync(Messages.Modern("tools/list"))).GetProperty("tools")[0].GetProperty("title").GetString());
        Assert.Equal("[1]", (await asking.ResultAsync(Messages.Modern("tools/call", "\"name\":\"declared\""))).GetProperty("structuredContent").GetRawText());
    }

    [Fact]
    public async Task Discovery_tells_versions_capabilities_and_instructions()
    {
        var result = await new Asking().ResultAsync(Messages.Modern("server/discover"));

        Assert.Equal(
            """{"resultType":"complete","supportedVersions":["2026-07-28"],"capabilities":{"tools":{}},"instructions":"Use echo.","ttlMs":300000,"cacheScope":"public","_meta":{"io.modelcontextprotocol/serverInfo":{"name":"test-gateway","version":"1.2.3","title":"Test"}}}""",
            result.GetRawText());
    }

    [Fact]
    public async Task The_list_holds_the_definitions_and_how_long_they_may_be_kept()
    {
        var result = await new Asking().ResultAsync(Messages.Modern("tools/list"));

        Assert.Equal(["resultType", "tools", "ttlMs", "cacheScope", "_meta"], result.EnumerateObject().Select(member => member.Name));
        Assert.Equal("echo", result.GetProperty("tools")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_cursor_that_was_never_given_out_is_refused() =>
        Assert.Equal(ErrorCode.InvalidParams, await new Asking().ErrorCodeAsync(Messages.Modern("tools/list", "\"cursor\":\"x\"")));

    [Fact]
    public async Task A_call_brings_the_tools_result_and_says_who_answered()
    {
        var result = await new Asking().ResultAsync(Messages.Modern("tools/call", """ "name":"echo","arguments":{"text":"hi"} """));

        Assert.Equal(
            """{"content":[{"type":"text","text":"someone ?: {\"text\":\"hi\"}"}],"isError":false,"resultType":"complete","_meta":{"io.modelcontextprotocol/serverInfo":{"name":"test-gateway","version":"1.2.3","title":"Test"}}}""",
            result.GetRawText());
    }

    [Fact]
    public async Task The_caller_is_taken_from_each_request()
    {
        var request = """
            {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","_meta":{
              "io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{},
              "io.modelcontextprotocol/clientInfo":{"name":"inspector","version":"9"}}}}
            """;

        var result = await new Asking().ResultAsync(request);

        Assert.Equal("inspector 9: nothing", result.GetProperty("content")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Structured_content_may_be_any_value()
    {
        var result = await new Asking(new JsonTool("[1,2.50]")).ResultAsync(Messages.Modern("tools/call", "\"name\":\"json\""));

        Assert.Equal("[1,2.50]", result.GetProperty("structuredContent").GetRawText());
    }

    [Theory]
    [InlineData("""{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}""")]
    [InlineData("""{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":[]}""")]
    [InlineData("""{"io.modelcontextprotocol/protocolVersion":20260728,"io.modelcontextprotocol/clientCapabilities":{}}""")]
    [InlineData("""{"io.modelcontextprotocol/protocolVersion":null,"io.modelcontextprotocol/clientCapabilities":{}}""")]
    public async Task An_incomplete_meta_makes_the_request_bad(string meta)
    {
        var (reply, answer) = await new Asking().ReplyAsync($$$$"""{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"_meta":{{{{meta}}}}}}""");

        Assert.Equal(Reply.BadRequest, reply);
        Assert.Contains("-32602", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discovery_without_meta_is_a_bad_request() =>
        Assert.Equal(Reply.BadRequest, (await new Asking().ReplyAsync("""{"jsonrpc":"2.0","id":1,"method":"server/discover"}""")).Reply);

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2025-11-25")]
    [InlineData("")]
    public async Task Another_version_is_refused_with_those_that_are_served(string version)
    {
        var answer = await new Asking().AnswerAsync(
            $$$$"""{"jsonrpc":"2.0","id":"a","method":"tools/list","params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"{{{{version}}}}"}}}""");

        Assert.Equal(
            $$$$"""{"jsonrpc":"2.0","id":"a","error":{"code":-32022,"message":"unsupported protocol version","data":{"supported":["2026-07-28"],"requested":"{{{{version}}}}"}}}""",
            answer.GetRawText());
    }

    [Theory]
    [InlineData("initialize")]
    [InlineData("ping")]
    [InlineData("logging/setLevel")]
    [InlineData("resources/list")]
    [InlineData("Tools/List")]
    public async Task Methods_that_are_unknown_or_were_removed_are_not_found(string method)
    {
        var (reply, answer) = await new Asking().ReplyAsync(Messages.Modern(method));

        Assert.Equal(Reply.UnknownMethod, reply);
        Assert.Contains("-32601", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "name":"nope" """)]
    [InlineData(""" "name":"ECHO" """)]
    [InlineData(""" "name":1 """)]
    [InlineData(""" "arguments":{} """)]
    [InlineData(""" "name":"echo","arguments":[] """)]
    [InlineData(""" "name":"echo","arguments":"{}" """)]
    public async Task A_call_that_names_no_tool_or_no_arguments_object_is_an_error(string members) =>
        Assert.Equal(ErrorCode.InvalidParams, await new Asking().ErrorCodeAsync(Messages.Modern("tools/call", members)));

    [Fact]
    public async Task A_cancelled_call_is_not_answered()
    {
        var wait = new WaitTool();
        using var cancellation = new CancellationTokenSource();
        var asked = new Asking(wait).ReplyUntilAsync(Messages.Modern("tools/call", "\"name\":\"wait\""), cancellation.Token);
        await wait.Started;

        await cancellation.CancelAsync();

        Assert.Equal((Reply.None, ""), await asked);
    }

    [Fact]
    public async Task A_fault_is_told_without_its_reason()
    {
        var answer = await new Asking(new BrokenTool()).AnswerAsync(Messages.Modern("tools/call", "\"name\":\"broken\""));

        Assert.Equal("""{"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"internal error"}}""", answer.GetRawText());
    }

    /// <summary>Breaks its contract: it brings no result.</summary>
    private sealed class BrokenTool : McpTool
    {
        public override string Name => "broken";

        public override ReadOnlySpan<byte> Definition => """{"name":"broken","inputSchema":{"type":"object"}}"""u8;

        protected internal override ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken) => ValueTask.FromResult<ToolResult>(null!);
    }
}
