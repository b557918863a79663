using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.RealDocuments;

public sealed class MuseumTests(MuseumGateway gateway) : DocumentTests(gateway), IClassFixture<MuseumGateway>
{
    public static TheoryData<string, Transport> Calls => DocumentCall.OverEveryTransport("museum");

    [Theory]
    [MemberData(nameof(Calls))]
    public Task Every_tool_sends_what_the_document_asks_for(string tool, Transport transport) =>
        DocumentCheck.PassesAsync(gateway, DocumentCall.Of("museum", tool), transport, Stop);

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.Http)]
    public async Task All_wrong_arguments_are_named_and_nothing_is_sent(Transport transport)
    {
        var client = await gateway.ClientAsync(transport, Stop);
        gateway.Upstream.Take();

        var result = await client.CallAsync("create_special_event", Json("""{"name":"Tea","dates":["someday"],"prise":3}"""), Stop);

        Assert.True(result.IsError);
        Assert.All(["/location", "/eventDescription", "/dates/0", "/price", "/prise"], pointer => Assert.Contains(pointer, result.Text(), StringComparison.Ordinal));
        Assert.Empty(gateway.Upstream.Take());
    }

    [Theory]
    [InlineData("..")]
    [InlineData("%2e%2e")]
    [InlineData("a/../../tickets")]
    public async Task A_path_argument_cannot_name_another_resource(string eventId)
    {
        var client = await gateway.ClientAsync(Transport.Http, Stop);
        gateway.Upstream.Take();

        var result = await client.CallAsync("delete_special_event", JsonSerializer.SerializeToElement(new { eventId }), Stop);

        Assert.True(result.IsError);
        Assert.Empty(gateway.Upstream.Take());
    }

    [Fact]
    public async Task Audit_holds_the_call_without_the_redacted_argument()
    {
        var client = await gateway.ClientAsync(Transport.Http, Stop);

        await client.CallAsync("buy_museum_tickets", DocumentCall.Of("museum", "buy_museum_tickets").Arguments, Stop);

        var last = (await File.ReadAllLinesAsync(gateway.AuditFile, Stop))[^1];
        Assert.Contains("\"buy_museum_tickets\"", last, StringComparison.Ordinal);
        Assert.DoesNotContain("todd@example.com", last, StringComparison.Ordinal);
    }

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
