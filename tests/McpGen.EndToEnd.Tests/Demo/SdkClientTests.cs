using System;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using ModelContextProtocol.Client;
using Xunit;

namespace McpGen.EndToEnd.Tests.Demo;

/// <summary>The demo through the client of the official C# SDK, in both protocol eras.</summary>
public sealed class SdkClientTests(DemoGateway demo) : IClassFixture<DemoGateway>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Transport, string?> Connections => new()
    {
        { Transport.Stdio, null },
        { Transport.Stdio, Mcp.HandshakeRevision },
        { Transport.Http, null },
        { Transport.Http, Mcp.HandshakeRevision },
    };

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task The_client_agrees_on_the_revision_it_asked_for(Transport transport, string? revision)
    {
        await using var client = await ConnectAsync(transport, revision);

        Assert.Equal(revision ?? "2026-07-28", client.NegotiatedProtocolVersion);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task The_client_learns_what_the_gateway_is_for(Transport transport, string? revision)
    {
        await using var client = await ConnectAsync(transport, revision);

        Assert.StartsWith("Look up customers", client.ServerInstructions, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task The_tools_are_those_that_the_manifest_selects(Transport transport, string? revision)
    {
        await using var client = await ConnectAsync(transport, revision);

        var tools = await client.ListToolsAsync(cancellationToken: Stop);

        Assert.Equal(DemoTools.Names, tools.Select(static tool => tool.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_call_reads_from_the_upstream(Transport transport, string? revision)
    {
        await using var client = await ConnectAsync(transport, revision);

        var result = await client.CallAsync("list_customers", Json("""{"search":"ada"}"""), Stop);

        Assert.False(result.IsError ?? false, result.Text());
        Assert.Contains("Ada Lovelace", result.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_call_writes_to_the_upstream(Transport transport, string? revision)
    {
        await using var client = await ConnectAsync(transport, revision);

        var result = await client.CallAsync("add_note", Json("""{"customer_id":"cus_1002","text":"Likes nanoseconds."}"""), Stop);

        Assert.False(result.IsError ?? false, result.Text());
        Assert.Equal("support-desk", JsonDocument.Parse(result.Text()).RootElement.GetProperty("author").GetString());
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_call_shows_what_the_manifest_selects_of_the_answer(Transport transport, string? revision)
    {
        await using var client = await ConnectAsync(transport, revision);

        var result = await client.CallAsync("list_orders", Json("""{"id":"cus_1001"}"""), Stop);

        var order = JsonDocument.Parse(result.Text()).RootElement.GetProperty("orders")[0];
        Assert.Equal(["id", "placed", "state", "total"], order.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(result.Text(), result.StructuredContent?.GetRawText());
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_tool_declares_what_it_shows(Transport transport, string? revision)
    {
        await using var client = await ConnectAsync(transport, revision);

        var tool = (await client.ListToolsAsync(cancellationToken: Stop)).Single(static tool => tool.Name == "list_orders");

        var order = tool.ProtocolTool.OutputSchema!.Value.GetProperty("properties").GetProperty("orders").GetProperty("items").GetProperty("properties");
        Assert.Equal(["id", "placed", "state", "total"], order.EnumerateObject().Select(static member => member.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task What_the_upstream_refuses_is_an_error_with_its_words(Transport transport, string? revision)
    {
        await using var client = await ConnectAsync(transport, revision);

        var result = await client.CallAsync("get_customer", Json("""{"id":"cus_9999"}"""), Stop);

        Assert.True(result.IsError);
        Assert.Contains("404", result.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_wrong_argument_is_an_error_that_says_how_to_repair_it(Transport transport, string? revision)
    {
        await using var client = await ConnectAsync(transport, revision);

        var result = await client.CallAsync("add_note", Json("""{"custommer_id":"cus_1002","text":"x"}"""), Stop);

        Assert.True(result.IsError);
        Assert.Contains("customer_id", result.Text(), StringComparison.Ordinal);
    }

    private async Task<McpClient> ConnectAsync(Transport transport, string? revision) =>
        await (await demo.StartedAsync(Stop)).ConnectAsync(transport, revision, Stop);

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
