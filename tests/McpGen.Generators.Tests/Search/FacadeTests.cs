using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Audit;
using McpGen.Generators.Tests.Fuzz;
using McpGen.Generators.Tests.Harness;
using McpGen.Tools;
using Xunit;

namespace McpGen.Generators.Tests.Search;

/// <summary>A generated gateway whose tools are searched for: what it lists, and that a call through the facade is a call of the inner tool.</summary>
public sealed class FacadeTests : IAsyncDisposable
{
    private readonly RecordingHandler _handler = new();
    private readonly List<string> _audited = [];
    private readonly Gateway _gateway;

    public FacadeTests()
    {
        var files = new CaseFolder("discovery-search").Files()
            .Select(static file => file.Path.EndsWith(".mcp.yaml", StringComparison.Ordinal) ? (file.Path, file.Text + "audit: { file: audit.jsonl, redact: [id] }\n") : file);
        _gateway = LoadedGateway.Create(
            new GeneratorRun("/home/dev/app", files), "Acme.Desk", new GatewayContext { HttpHandler = () => _handler, AuditSink = new ListSink(_audited) });
    }

    public async ValueTask DisposeAsync()
    {
        await _gateway.DisposeAsync();
        _handler.Dispose();
    }

    [Fact]
    public void The_list_is_the_facade_and_what_is_pinned() =>
        Assert.Equal(["search_tools", "describe_tool", "call_tool", "list_orders"], Listed().Select(static tool => tool.GetProperty("name").GetString()));

    [Fact]
    public void What_may_be_called_is_told_of_the_call() =>
        Assert.Equal((false, true, true, true), Hints(Listed().Single(static tool => tool.GetProperty("name").GetString() == "call_tool")));

    [Fact]
    public async Task A_search_gives_names_and_what_they_do() =>
        Assert.Equal("cancel_order: Cancels an order.", (await Text("search_tools", """{"query":"delete orders","limit":1}""")).Text);

    [Fact]
    public async Task A_search_for_nothing_says_so() => Assert.Equal("No tool has anything to do with that. Try other words.", (await Text("search_tools", """{"query":"weather"}""")).Text);

    [Theory]
    [InlineData("""{}""", "/query: is required")]
    [InlineData("""{"query":""}""", "/query: must not be empty")]
    [InlineData("""{"query":"a","limit":21}""", "/limit: must be at most 20")]
    [InlineData("""{"query":"a","limt":1}""", "/limt: ")]
    public async Task A_search_checks_its_arguments(string arguments, string message) => Assert.Contains(message, (await Text("search_tools", arguments)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("20", 3)]
    public async Task A_limit_is_a_whole_number_however_it_is_written(string limit, int lines) =>
        Assert.Equal(lines, (await Text("search_tools", $$"""{"query":"order","limit":{{limit}}}""")).Text.Split('\n').Length);

    [Fact]
    public async Task A_description_is_the_entry_of_the_list()
    {
        using var tool = JsonDocument.Parse((await Text("describe_tool", """{"name":"get_order"}""")).Text);

        Assert.Equal(["name", "title", "description", "inputSchema", "annotations"], tool.RootElement.EnumerateObject().Select(static member => member.Name));
    }

    [Fact]
    public async Task A_call_goes_through_to_the_inner_tool()
    {
        var result = await Text("call_tool", """{"name":"get_order","arguments":{"id":"o-7"}}""");

        Assert.Equal(ToolOutcome.Succeeded, result.Outcome);
        Assert.Equal("/orders/o-7", _handler.Last!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task A_call_is_checked_as_the_inner_tool_checks()
    {
        Assert.Equal((ToolOutcome.Rejected, "The arguments are not valid.\n/id: is required"), await Text("call_tool", """{"name":"get_order"}"""));
        Assert.Equal(ToolOutcome.Rejected, (await Text("call_tool", """{"name":"get_order","arguments":{"id":".."}}""")).Outcome);
        Assert.Null(_handler.Last);
    }

    [Fact]
    public async Task A_call_is_audited_under_the_inner_tools_name_with_its_arguments()
    {
        await Text("call_tool", """{"name":"get_order","arguments":{"id":"secret-7"}}""");

        using var record = JsonDocument.Parse(_audited.Last());
        Assert.Equal("get_order", record.RootElement.GetProperty("tool").GetString());
        Assert.DoesNotContain("secret-7", string.Concat(_audited), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get_ordr", "There is no tool \"get_ordr\"; did you mean \"get_order\"?")]
    [InlineData("weather", "There is no tool \"weather\"; find one with search_tools")]
    [InlineData("call_tool", "There is no tool \"call_tool\"; find one with search_tools")]
    public async Task A_tool_that_is_not_there_is_told_with_what_was_meant(string name, string message)
    {
        Assert.Equal((ToolOutcome.Rejected, message), await Text("call_tool", $$$"""{"name":"{{{name}}}","arguments":{}}"""));
        Assert.Equal((ToolOutcome.Rejected, message), await Text("describe_tool", $$"""{"name":"{{name}}"}"""));
    }

    [Theory]
    [InlineData("""{"arguments":{}}""", "/name: is required")]
    [InlineData("""{"name":"get_order","arguments":[1]}""", "/arguments: must be an object, is an array")]
    [InlineData("""{"name":"get_order","id":"o-7"}""", "/id: ")]
    public async Task A_call_that_names_no_tool_is_refused_as_itself(string arguments, string message)
    {
        Assert.Contains(message, (await Text("call_tool", arguments)).Text, StringComparison.Ordinal);
        Assert.Contains("\"call_tool\"", _audited.Last(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_listed_cannot_be_called_by_its_name()
    {
        Assert.True((await Call("get_order", """{"id":"o-7"}""")).IsUnknownTool);
        Assert.False(_gateway.TryFind("get_order", out _));
    }

    [Fact]
    public async Task What_is_pinned_can_be_called_either_way()
    {
        Assert.Equal(ToolOutcome.Succeeded, (await Call("list_orders", "{}")).Outcome);
        Assert.Equal(ToolOutcome.Succeeded, (await Call("call_tool", """{"name":"list_orders","arguments":null}""")).Outcome);
    }

    private IEnumerable<JsonElement> Listed()
    {
        using var list = JsonDocument.Parse(_gateway.ToolList);
        return [.. list.RootElement.EnumerateArray().Select(static tool => tool.Clone())];
    }

    private static (bool, bool, bool, bool) Hints(JsonElement tool)
    {
        var annotations = tool.GetProperty("annotations");
        bool Hint(string name) => annotations.GetProperty(name).GetBoolean();
        return (Hint("readOnlyHint"), Hint("destructiveHint"), Hint("idempotentHint"), Hint("openWorldHint"));
    }

    private async Task<(ToolOutcome Outcome, string Text)> Text(string tool, string arguments)
    {
        var result = await Call(tool, arguments);
        return (result.Outcome, Encoding.UTF8.GetString(result.Content[0].Payload.Span));
    }

    private async Task<ToolResult> Call(string tool, string arguments)
    {
        using var document = JsonDocument.Parse(arguments);
        return await _gateway.CallAsync(tool, document.RootElement, ToolCaller.Anonymous, TestContext.Current.CancellationToken);
    }

    private sealed class ListSink(List<string> lines) : IAuditSink
    {
        public ValueTask WriteAsync(System.ReadOnlyMemory<byte> line, CancellationToken cancellationToken)
        {
            lines.Add(Encoding.UTF8.GetString(line.Span));
            return default;
        }

        public ValueTask DisposeAsync() => default;
    }
}
