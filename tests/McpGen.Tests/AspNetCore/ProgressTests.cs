using System;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tests.Protocol;
using Xunit;

namespace McpGen.Tests.AspNetCore;

public class ProgressTests
{
    private const string Token = "\"_meta\":{\"progressToken\":\"t\"}";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Progress_and_the_answer_come_as_a_stream(bool isModern)
    {
        await using var gateway = await HttpGateway.StartAsync();
        using var request = Slow(gateway, isModern);
        using var response = await gateway.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        Assert.Equal((200, "text/event-stream", "no-store"), ((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), response.Headers.CacheControl?.ToString()));
        var events = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var messages = events.Select(static text => JsonDocument.Parse(text["event: message\ndata: ".Length..]).RootElement).ToList();
        Assert.InRange(messages.Count, 2, 5);
        Assert.All(messages[..^1], static message => Assert.Equal("notifications/progress", message.GetProperty("method").GetString()));
        Assert.Equal("done", messages[^1].GetProperty("result").GetProperty("content")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Progress_arrives_while_the_call_runs()
    {
        await using var gateway = await HttpGateway.StartAsync();
        using var request = Slow(gateway, isModern: false);
        using var response = await gateway.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var buffer = new byte[4096];
        var first = await body.ReadAsync(buffer, TestContext.Current.CancellationToken);
        var text = System.Text.Encoding.UTF8.GetString(buffer, 0, first);
        Assert.Contains("notifications/progress", text, StringComparison.Ordinal);
        Assert.DoesNotContain("done", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"name\":\"slow\"")]
    [InlineData("\"name\":\"echo\"," + Token)]
    public async Task Without_progress_to_tell_the_answer_is_json(string members)
    {
        await using var gateway = await HttpGateway.StartAsync();
        using var request = gateway.Post(Messages.Legacy("tools/call", members));
        using var response = await gateway.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_client_that_hangs_up_ends_the_call()
    {
        await using var gateway = await HttpGateway.StartAsync();
        using var cancel = new CancellationTokenSource();
        using (var request = Slow(gateway, isModern: false))
        {
            using var response = await gateway.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel.Token);
        }

        // The gateway still serves.
        Assert.Equal(200, (await gateway.SendAsync(gateway.Post(Messages.Legacy("ping")))).Status);
    }

    private static HttpRequestMessage Slow(HttpGateway gateway, bool isModern) => isModern
        ? gateway.PostModern(Messages.Modern("tools/call", "\"name\":\"slow\"").Replace("\"_meta\":{", "\"_meta\":{\"progressToken\":\"t\",", StringComparison.Ordinal), "tools/call", "slow")
        : gateway.Post(Messages.Legacy("tools/call", "\"name\":\"slow\"," + Token));
}
