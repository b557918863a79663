using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Tools;

public class GatewayTests
{
    [Fact]
    public async Task The_list_of_tools_is_json_on_one_line()
    {
        await using var gateway = new Gateway(new GatewayContext(), Calls.Options, new LaidOutTool("a"), new LaidOutTool("b"));
        var list = Encoding.UTF8.GetString(gateway.ToolList.Span);
        Assert.Equal("""[{"name": "x","inputSchema": {"type":"object"}},{"name": "x","inputSchema": {"type":"object"}}]""", list);
    }

    [Fact]
    public async Task A_gateway_without_tools_lists_none()
    {
        await using var gateway = new Gateway(new GatewayContext(), Calls.Options);
        Assert.Equal("[]", Encoding.UTF8.GetString(gateway.ToolList.Span));
    }

    [Fact]
    public void Two_tools_cannot_have_one_name() =>
        Assert.Throws<ArgumentException>(() => new Gateway(new GatewayContext(), Calls.Options, new LaidOutTool("a"), new LaidOutTool("a")));

    [Fact]
    public async Task A_tool_is_found_by_its_exact_name()
    {
        await using var gateway = new Gateway(new GatewayContext(), Calls.Options, new LaidOutTool("a"));
        Assert.True(gateway.TryFind("a", out var tool));
        Assert.Equal("a", tool.Name);
        Assert.False(gateway.TryFind("A", out _));
    }

    [Fact]
    public async Task An_unknown_tool_is_told_by_the_result()
    {
        await using var gateway = new Gateway(new GatewayContext(), Calls.Options);
        var result = await gateway.CallAsync(tool: "nope\u202e");
        Assert.True(result.IsUnknownTool);
        Assert.Equal("There is no tool \"nope\\u202e\".", result.Text());
    }

    [Fact]
    public async Task An_exception_of_a_tool_does_not_reach_the_client()
    {
        await using var gateway = Over((_, _) => throw new InvalidOperationException("password=hunter2"));
        var result = await gateway.CallAsync();
        Assert.Equal((ToolOutcome.Faulted, "The tool failed unexpectedly. The gateway's log holds the reason."), (result.Outcome, result.Text()));
    }

    [Fact]
    public async Task A_cancellation_of_the_tools_own_is_a_fault()
    {
        await using var gateway = Over((_, _) => throw new OperationCanceledException());
        Assert.Equal(ToolOutcome.Faulted, (await gateway.CallAsync()).Outcome);
    }

    [Fact]
    public async Task A_cancellation_of_the_client_is_a_cancellation()
    {
        using var cancel = new CancellationTokenSource();
        await using var gateway = Over(async (_, token) =>
        {
            await cancel.CancelAsync();
            token.ThrowIfCancellationRequested();
            return ToolResult.Text("late");
        });
        Assert.Equal(ToolOutcome.Cancelled, (await gateway.CallUntilAsync(cancel.Token)).Outcome);
    }

    [Fact]
    public async Task Wrong_arguments_are_told_line_by_line()
    {
        await using var gateway = Calls.Rest(Calls.To("http://127.0.0.1:9"), static (arguments, _) =>
        {
            arguments.Required("a").String();
            arguments.Required("b").Integer();
        });
        var result = await gateway.CallAsync("""{"a":1}""");
        Assert.Equal("The arguments are not valid.\n/a: must be a string, is a number; write it in quotes\n/b: is required", result.Text());
    }

    private static Gateway Over(Func<ToolCall, CancellationToken, ValueTask<ToolResult>> invoke) => new(new GatewayContext(), Calls.Options, new InlineTool(invoke));

    private sealed class LaidOutTool(string name) : McpTool
    {
        public override string Name => name;

        public override ReadOnlySpan<byte> Definition => "{\r\n  \"name\": \"x\",\n  \"inputSchema\": {\n    \"type\":\"object\"\n  }\n}"u8;

        protected internal override ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken) => new(ToolResult.Text(""));
    }
}
