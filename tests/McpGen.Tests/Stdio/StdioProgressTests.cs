using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using McpGen.Tests.Protocol;
using Xunit;

namespace McpGen.Tests.Stdio;

public class StdioProgressTests
{
    [Theory]
    [InlineData(true, "\"tok-1\"")]
    [InlineData(true, "7")]
    [InlineData(false, "\"tok-1\"")]
    [InlineData(false, "7")]
    public async Task A_client_with_a_token_is_told_how_far_its_call_is(bool isModern, string token)
    {
        await using var session = new StdioSession(new SlowTool());
        await session.SendAsync(Call(isModern, token));

        var progress = new List<long>();
        while (true)
        {
            using var message = JsonDocument.Parse((await session.AnswerAsync())!);
            if (message.RootElement.TryGetProperty("result", out var result))
            {
                Assert.Equal("done", result.GetProperty("content")[0].GetProperty("text").GetString());
                break;
            }

            Assert.Equal("notifications/progress", message.RootElement.GetProperty("method").GetString());
            var state = message.RootElement.GetProperty("params");
            Assert.Equal(token, state.GetProperty("progressToken").GetRawText());
            Assert.Equal(14, state.GetProperty("total").GetInt32());
            Assert.StartsWith("step\n", state.GetProperty("message").GetString(), StringComparison.Ordinal);
            progress.Add(state.GetProperty("progress").GetInt64());
        }

        Assert.InRange(progress.Count, 1, 4);
        Assert.Equal(progress.Order(), progress);
        await session.CloseInputAsync();
        Assert.Empty(await session.RestAsync());
    }

    [Fact]
    public async Task A_client_without_a_token_gets_the_answer_alone()
    {
        await using var session = new StdioSession(new SlowTool());
        await session.SendAsync(Messages.Legacy("tools/call", "\"name\":\"slow\""));
        Assert.Contains("done", await session.AnswerAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_was_taken_back_is_told_of_no_more()
    {
        await using var session = new StdioSession(new SlowTool());
        await session.SendAsync(Call(isModern: false, "1"));
        Assert.Contains("notifications/progress", await session.AnswerAsync(), StringComparison.Ordinal);
        await session.SendAsync("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}""");
        await session.CloseInputAsync();
        Assert.InRange((await session.RestAsync()).Count, 0, 1);
    }

    private static string Call(bool isModern, string token) => isModern
        ? Messages.Modern("tools/call", "\"name\":\"slow\"").Replace("\"_meta\":{", $"\"_meta\":{{\"progressToken\":{token},", StringComparison.Ordinal)
        : Messages.Legacy("tools/call", $"\"name\":\"slow\",\"_meta\":{{\"progressToken\":{token}}}");
}
