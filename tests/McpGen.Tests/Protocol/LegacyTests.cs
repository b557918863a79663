using System.Linq;
using System.Threading.Tasks;
using McpGen.Protocol;
using Xunit;

namespace McpGen.Tests.Protocol;

public sealed class LegacyTests
{
    [Theory]
    [InlineData("2024-11-05", "2024-11-05")]
    [InlineData("2025-03-26", "2025-03-26")]
    [InlineData("2025-06-18", "2025-06-18")]
    [InlineData("2025-11-25", "2025-11-25")]
    [InlineData("2026-07-28", "2025-11-25")]
    [InlineData("1999-01-01", "2025-11-25")]
    public async Task Initialize_agrees_on_a_version(string requested, string agreed)
    {
        var result = await new Asking().ResultAsync(Messages.Legacy("initialize", $"\"protocolVersion\":\"{requested}\""));

        Assert.Equal(
            $$$"""{"protocolVersion":"{{{agreed}}}","capabilities":{"tools":{}},"serverInfo":{"name":"test-gateway","version":"1.2.3","title":"Test"},"instructions":"Use echo."}""",
            result.GetRawText());
    }

    [Fact]
    public async Task The_client_that_initialize_names_is_the_caller_of_later_calls()
    {
        var asking = new Asking();
        await asking.ResultAsync(Messages.Legacy("initialize", """ "clientInfo":{"name":"desktop","version":"2"} """));

        var result = await asking.ResultAsync(Messages.Legacy("tools/call", "\"name\":\"echo\""));

        Assert.Equal("desktop 2: nothing", result.GetProperty("content")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Ping_is_answered_with_an_empty_result() =>
        Assert.Equal("{}", (await new Asking().ResultAsync(Messages.Legacy("ping"))).GetRawText());

    [Fact]
    public async Task The_list_holds_nothing_but_the_tools() =>
        Assert.Equal(["tools"], (await new Asking().ResultAsync(Messages.Legacy("tools/list"))).EnumerateObject().Select(member => member.Name));

    [Fact]
    public async Task A_result_holds_no_member_of_later_revisions()
    {
        var result = await new Asking().ResultAsync(Messages.Legacy("tools/call", "\"name\":\"echo\""));

        Assert.Equal(["content", "isError"], result.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("[1]", """{"result":[1]}""")]
    [InlineData("""{"a":1}""", """{"result":{"a":1}}""")]
    public async Task What_was_declared_as_the_result_of_an_object_is_given_as_that(string json, string structured)
    {
        var asking = new Asking(new DeclaredTool(json));

        Assert.Equal("legacy", (await asking.ResultAsync(Messages.Legacy("tools/list"))).GetProperty("tools")[0].GetProperty("title").GetString());
        Assert.Equal(structured, (await asking.ResultAsync(Messages.Legacy("tools/call", "\"name\":\"declared\""))).GetProperty("structuredContent").GetRawText());
    }

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    [InlineData("[1]", """{"result":[1]}""")]
    [InlineData("1", """{"result":1}""")]
    [InlineData("null", """{"result":null}""")]
    public async Task Structured_content_is_only_ever_an_object(string json, string structured)
    {
        var result = await new Asking(new JsonTool(json)).ResultAsync(Messages.Legacy("tools/call", "\"name\":\"json\""));

        Assert.Equal(structured, result.GetProperty("structuredContent").GetRawText());
        Assert.Equal(json, result.GetProperty("content")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task An_unknown_tool_is_an_error() =>
        Assert.Equal(ErrorCode.InvalidParams, await new Asking().ErrorCodeAsync(Messages.Legacy("tools/call", "\"name\":\"nope\"")));

    [Fact]
    public async Task An_unknown_method_is_answered_with_an_ordinary_error()
    {
        var asking = new Asking();

        Assert.Equal(Reply.Answered, (await asking.ReplyAsync(Messages.Legacy("resources/list"))).Reply);
        Assert.Equal(ErrorCode.MethodNotFound, await asking.ErrorCodeAsync(Messages.Legacy("resources/list")));
    }
}
