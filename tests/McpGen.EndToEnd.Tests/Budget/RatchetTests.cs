using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.Budget;

/// <summary>What only a real build does: take the ratchet file in, and write it.</summary>
public sealed class RatchetTests(SharedBuilds builds) : IDisposable
{
    private const string Accept = "-p:McpGenAcceptBudget=true";

    private readonly GatewayProject _project = GatewayProject.StdioOnly("budget", Repository.At("tests", "McpGen.EndToEnd.Tests", "Gateways", "documents", "shop.openapi.yaml"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Ratchet => _project.At("budget.lock");

    [Fact]
    public async Task A_list_may_cost_what_was_accepted_and_no_more()
    {
        var missing = await BuildAsync();
        Assert.Contains("shop.mcp.yaml(11,12): error MCPGEN524: ", missing.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Ratchet));

        (await BuildAsync(Accept)).EnsureSuccess();
        Assert.Equal(["cancel_order", "create_order", "get_order", "list_orders"], Tools());
        (await BuildAsync()).EnsureSuccess();

        Edit("exclude: { deprecated: true }", "exclude: { paths: [/stock] }");
        (await BuildAsync()).EnsureSuccess();
        Edit(", exclude: { paths: [/stock] }", "");
        var grown = await BuildAsync();
        Assert.Contains(": error MCPGEN525: The tool list costs more than 'budget.lock' allows: 5 tools (+1)", grown.Output, StringComparison.Ordinal);

        (await BuildAsync(Accept)).EnsureSuccess();
        Assert.Equal(["cancel_order", "create_order", "get_order", "list_orders", "list_stock"], Tools());
    }

    [Fact]
    public async Task A_limit_is_not_lifted_by_accepting()
    {
        Edit("tokens: 8000", "tokens: 10");

        var build = await BuildAsync(Accept);

        Assert.Contains(": error MCPGEN522: ", build.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Ratchet));
    }

    [Fact]
    public async Task The_bytes_of_the_ratchet_are_those_that_a_client_gets()
    {
        (await BuildAsync(Accept)).EnsureSuccess();
        using var gateway = builds.Output.Program(_project.ProjectFile).Start();
        await gateway.StandardInput.WriteLineAsync(Requests.List);
        gateway.StandardInput.Close();

        using var document = JsonDocument.Parse((await gateway.StandardOutput.ReadLineAsync(Stop))!);
        await gateway.WaitForExitAsync(Stop);
        var tools = document.RootElement.GetProperty("result").GetProperty("tools");
        Assert.Equal($"{tools.GetArrayLength()} {Encoding.UTF8.GetByteCount(tools.GetRawText())}", string.Join(' ', File.ReadAllLines(Ratchet)[1].Split(' ')[..2]));
    }

    [Fact]
    public async Task A_build_that_is_asked_tells_what_each_tool_costs()
    {
        var build = (await BuildAsync(Accept, "-p:McpGenReportBudget=true")).EnsureSuccess();

        Assert.Matches(@"'shop' lists 4 tools: [0-9,]+ bytes, about [0-9]+ tokens; the costliest are ", build.Output);
        Assert.All(Tools(), tool => Assert.Matches($@"\n +[0-9]+ tokens +[0-9]+ bytes  {tool}\r?\n", build.Output));
    }

    public void Dispose() => _project.Dispose();

    private Task<CommandResult> BuildAsync(params string[] options) => _project.BuildAsync(builds.Output, Stop, options);

    private string[] Tools() => [.. File.ReadAllLines(Ratchet).Skip(2).Select(static line => line.Split(' ')[0])];

    private void Edit(params string[] replacements)
    {
        var manifest = _project.At("shop.mcp.yaml");
        var text = File.ReadAllText(manifest);
        for (var i = 0; i < replacements.Length; i += 2)
        {
            text = text.Replace(replacements[i], replacements[i + 1], StringComparison.Ordinal);
        }

        File.WriteAllText(manifest, text);
    }
}
