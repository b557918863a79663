using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.Demo;

/// <summary>Where requests go is the manifest's word alone: a proxy that the environment names is not used.</summary>
public sealed class ProxyEnvironmentTests(DemoGateway demo) : IClassFixture<DemoGateway>
{
    private static readonly string[] Variables = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Transport.Stdio)]
    [InlineData(Transport.Http)]
    public async Task A_proxy_of_the_environment_sees_nothing(Transport transport)
    {
        // Nobody accepts: a connection would stay pending, and the call would run into its timeout.
        using var proxy = new TcpListener(IPAddress.Loopback, 0);
        proxy.Start();
        await using var gateway = new RunningGateway(await ProgramAsync($"http://{proxy.LocalEndpoint}"));
        await using var client = await gateway.ConnectAsync(transport, revision: null, Stop);

        var result = await client.CallAsync("get_customer", JsonSerializer.SerializeToElement(new { id = "cus_1001" }), Stop);

        Assert.False(result.IsError, result.Text());
        Assert.Contains("cus_1001", result.Text(), StringComparison.Ordinal);
        Assert.False(proxy.Pending());
    }

    private async Task<Command> ProgramAsync(string proxy)
    {
        var program = await demo.ProgramAsync(demo.AuditFile, Stop);
        var proxies = Variables.Select(name => KeyValuePair.Create(name, (string?)proxy))
            .Concat(((string[])["NO_PROXY", "no_proxy"]).Select(static name => KeyValuePair.Create(name, (string?)null)));
        return program with { Environment = new Dictionary<string, string?>(program.Environment.Concat(proxies)) };
    }
}
