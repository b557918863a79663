using System;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.Demo;

/// <summary>How the demo starts and ends.</summary>
public sealed class LifetimeTests(DemoGateway demo, SharedBuilds builds) : IClassFixture<DemoGateway>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_readmes_command_serves_mcp()
    {
        // Its own output folder, because the surrounding `dotnet test` may be building in the project's.
        var run = Command.Dotnet("run", "--project", "src/McpGen.Demo", "--artifacts-path", builds.Output.At(), "--no-build", "--");
        await builds.DemoAsync(Stop);
        await using var gateway = new RunningGateway(run with { Environment = (await demo.ProgramAsync(demo.AuditFile, Stop)).Environment });
        await using var client = await gateway.ConnectAsync(Transport.Http, revision: null, Stop);

        var tools = await client.ListToolsAsync(cancellationToken: Stop);

        Assert.Equal(DemoTools.Names.Count, tools.Count);
    }

    [Fact]
    public async Task It_prints_how_to_connect()
    {
        await using var gateway = new RunningGateway(await demo.ProgramAsync(demo.AuditFile, Stop));

        var server = await gateway.ListenAsync(Stop);

        Assert.Contains($"http://127.0.0.1:{gateway.Port}/mcp", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_ends_the_http_server_cleanly()
    {
        await using var gateway = new RunningGateway((await demo.ProgramAsync(demo.AuditFile, Stop)).AsInTerminal());
        var server = await gateway.ListenAsync(Stop);

        Assert.Equal(0, await server.InterruptAsync(Limit, Stop));
    }

    [Fact]
    public async Task Ctrl_C_ends_the_stdio_server_cleanly()
    {
        using var process = (await StdioAsync()).AsInTerminal().Start();
        await AnswerAsync(process);

        await Signals.InterruptAsync(process, Stop);

        Assert.Equal(0, await ExitCodeAsync(process));
    }

    [Fact]
    public async Task The_end_of_stdin_ends_the_stdio_server_cleanly()
    {
        using var process = (await StdioAsync()).Start();
        await AnswerAsync(process);

        process.StandardInput.Close();

        Assert.Equal(0, await ExitCodeAsync(process));
    }

    [Fact]
    public async Task A_request_before_the_end_of_stdin_is_still_answered()
    {
        using var process = (await StdioAsync()).Start();
        await process.StandardInput.WriteLineAsync(Requests.Call("get_customer", """{"id":"cus_1001"}"""));
        process.StandardInput.Close();

        var output = await process.StandardOutput.ReadToEndAsync(Stop);

        Assert.Contains("Ada Lovelace", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stdout_holds_nothing_but_the_protocol()
    {
        using var process = (await StdioAsync()).Start();
        await process.StandardInput.WriteLineAsync(Requests.List);
        process.StandardInput.Close();

        var lines = (await process.StandardOutput.ReadToEndAsync(Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("{\"jsonrpc\":\"2.0\"", Assert.Single(lines), StringComparison.Ordinal);
    }

    private async Task<Command> StdioAsync()
    {
        var program = await demo.ProgramAsync(demo.AuditFile, Stop);
        return program with { Arguments = [.. program.Arguments, "--stdio"] };
    }

    private static async Task AnswerAsync(System.Diagnostics.Process process)
    {
        await process.StandardInput.WriteLineAsync(Requests.Discover);
        await process.StandardInput.FlushAsync(Stop);
        Assert.NotNull(await process.StandardOutput.ReadLineAsync(Stop));
    }

    private static async Task<int> ExitCodeAsync(System.Diagnostics.Process process)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(Limit);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }
}
