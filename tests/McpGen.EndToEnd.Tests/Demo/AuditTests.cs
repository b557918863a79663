using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.Demo;

/// <summary>What the demo's audit file holds after a few calls of every kind.</summary>
public sealed class AuditTests(DemoGateway demo) : IClassFixture<DemoGateway>
{
    private static readonly (string Tool, string Arguments)[] Calls =
    [
        ("list_customers", """{"search":"ada"}"""),
        ("get_customer", """{"id":"cus_1001"}"""),
        ("update_customer", """{"customer_id":"cus_1001","phone":"+442071838751"}"""),
        ("get_customer", """{"id":"cus_9999"}"""),
        ("add_note", """{"text":"whose?"}"""),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_call_leaves_one_record()
    {
        var records = await RecordsAsync();

        Assert.Equal(Calls.Select(static call => call.Tool), records.Select(static record => record.GetProperty("tool").GetString()));
    }

    [Fact]
    public async Task A_record_names_the_client()
    {
        var records = await RecordsAsync();

        Assert.All(records, static record => Assert.Contains("mcpgen-tests", record.GetRawText(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_record_holds_an_e_mail_address()
    {
        var records = await RecordsAsync();

        Assert.All(records, static record => Assert.DoesNotContain("@", record.GetRawText(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_record_holds_a_telephone_number()
    {
        var records = await RecordsAsync();

        Assert.All(records, static record => Assert.DoesNotContain("442071838751", record.GetRawText(), StringComparison.Ordinal));
    }

    private async Task<JsonElement[]> RecordsAsync()
    {
        using var folder = new TempFolder();
        var file = folder.At("audit.jsonl");
        await using var gateway = new RunningGateway(await demo.ProgramAsync(file, Stop));
        await using (var client = await gateway.ConnectAsync(Transport.Stdio, revision: null, Stop))
        {
            foreach (var (tool, arguments) in Calls)
            {
                await client.CallAsync(tool, JsonSerializer.Deserialize<JsonElement>(arguments), Stop);
            }
        }

        return [.. (await File.ReadAllLinesAsync(file, Stop)).Select(static line => JsonSerializer.Deserialize<JsonElement>(line))];
    }
}
