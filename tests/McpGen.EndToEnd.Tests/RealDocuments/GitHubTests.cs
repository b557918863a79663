using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.RealDocuments;

public sealed class GitHubTests(GitHubGateway gateway) : DocumentTests(gateway), IClassFixture<GitHubGateway>
{
    public static TheoryData<string, Transport> Calls => DocumentCall.OverEveryTransport("github");

    [Theory]
    [MemberData(nameof(Calls))]
    public Task Every_tool_sends_what_the_document_asks_for(string tool, Transport transport) =>
        DocumentCheck.PassesAsync(gateway, DocumentCall.Of("github", tool), transport, Stop);

    [Fact]
    public async Task A_fixed_argument_is_hidden_from_the_model()
    {
        var client = await gateway.ClientAsync(Transport.Stdio, Stop);

        var tools = await client.ListToolsAsync(cancellationToken: Stop);

        var schema = tools.Single(static tool => tool.Name == "read_readme").JsonSchema;
        Assert.False(schema.GetProperty("properties").TryGetProperty("ref", out _));
    }

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.Http)]
    public async Task A_missing_argument_is_named_and_nothing_is_sent(Transport transport)
    {
        var client = await gateway.ClientAsync(transport, Stop);
        gateway.Upstream.Take();

        var result = await client.CallAsync("repos_get", JsonSerializer.SerializeToElement(new { owner = "octocat" }), Stop);

        Assert.True(result.IsError);
        Assert.Contains("/repo", result.Text(), StringComparison.Ordinal);
        Assert.Empty(gateway.Upstream.Take());
    }

    [Fact]
    public async Task A_value_outside_the_documents_enumeration_is_refused()
    {
        var client = await gateway.ClientAsync(Transport.Http, Stop);
        gateway.Upstream.Take();

        var result = await client.CallAsync("pulls_list", JsonSerializer.SerializeToElement(new { owner = "octocat", repo = "hello-world", state = "opened" }), Stop);

        Assert.True(result.IsError);
        Assert.Contains("open", result.Text(), StringComparison.Ordinal);
        Assert.Empty(gateway.Upstream.Take());
    }
}
