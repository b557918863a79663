using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using McpGen.Tests.Protocol;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Stdio;

public sealed class StdioHostTests
{
    [Fact]
    public async Task The_host_answers_what_is_piped_in_and_ends_with_0()
    {
        using var output = new MemoryStream();

        var code = await McpStdioHost.RunAsync<TestGateway>(new GatewayContext(), Input(Messages.Legacy("ping")), output, TextWriter.Null, TestContext.Current.CancellationToken);

        Assert.Equal((0, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n"), (code, Encoding.UTF8.GetString(output.ToArray())));
    }

    [Fact]
    public async Task A_gateway_that_cannot_start_says_why_on_one_line_and_ends_with_1()
    {
        using var errors = new StringWriter();
        using var output = new MemoryStream();

        var code = await McpStdioHost.RunAsync<Unstartable>(new GatewayContext(), Input(Messages.Legacy("ping")), output, errors, TestContext.Current.CancellationToken);

        Assert.Equal((1, $"error: CRM_URL is not set{Environment.NewLine}", 0), (code, errors.ToString(), output.Length));
    }

    private static MemoryStream Input(string line) => new(Encoding.UTF8.GetBytes(line + "\n"));

    private sealed class Unstartable : IMcpGateway
    {
        public static Gateway Create(GatewayContext context) => throw new GatewayStartException("CRM_URL is not set");
    }
}
