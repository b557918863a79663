using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.Demo;

/// <summary>The demo through the command line of the MCP Inspector.</summary>
public sealed class InspectorTests(DemoGateway demo) : IClassFixture<DemoGateway>, IDisposable
{
    private readonly TempFolder _home = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.Http)]
    public async Task The_inspector_lists_the_tools(Transport transport)
    {
        var answer = await InspectAsync(transport, "--method", "tools/list");

        var names = answer.GetProperty("tools").EnumerateArray().Select(static tool => tool.GetProperty("name").GetString()!);
        Assert.Equal(DemoTools.Names, names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.Http)]
    public async Task The_inspector_calls_a_tool(Transport transport)
    {
        var answer = await InspectAsync(transport, "--method", "tools/call", "--tool-name", "get_customer", "--tool-arg", "id=cus_1001");

        Assert.Contains("Ada Lovelace", answer.GetProperty("content")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    public void Dispose() => _home.Dispose();

    private async Task<JsonElement> InspectAsync(Transport transport, params string[] question)
    {
        var script = Requirements.NodeTool("@modelcontextprotocol", "inspector", "clients", "launcher", "build", "index.js");
        var gateway = await demo.StartedAsync(Stop);
        string[] target = transport == Transport.Stdio ? ["--config", Configuration(gateway.StdioProgram), "--server", "demo"] : [await UrlAsync(gateway), "--transport", "http"];
        var inspector = new Command("node", [script, "--cli", .. target, .. question])
        {
            Folder = _home.Path,
            Environment = new Dictionary<string, string?> { ["HOME"] = _home.Path },
            Timeout = TimeSpan.FromMinutes(1),
        };
        var result = (await inspector.RunAsync(Stop)).EnsureSuccess();
        return JsonSerializer.Deserialize<JsonElement>(result.Output);
    }

    private static async Task<string> UrlAsync(RunningGateway gateway)
    {
        await gateway.ListenAsync(Stop);
        return gateway.Endpoint.ToString();
    }

    // As an MCP client of a desktop would hold it.
    private string Configuration(Command program) =>
        _home.Write("servers.json", JsonSerializer.Serialize(new
        {
            mcpServers = new { demo = new { type = "stdio", command = program.Program, args = program.Arguments, env = program.Environment } },
        }));
}
