using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace McpGen.Tests.AspNetCore;

public sealed class HttpClientTests
{
    [Theory]
    [InlineData(null, "2026-07-28")]
    [InlineData("2025-11-25", "2025-11-25")]
    [InlineData("2025-03-26", "2025-03-26")]
    public async Task The_SDKs_client_lists_and_calls_tools(string? pinned, string spoken)
    {
        var token = TestContext.Current.CancellationToken;
        await using var gateway = await HttpGateway.StartAsync();
        var transport = new HttpClientTransport(
            new HttpClientTransportOptions { Endpoint = gateway.Address, TransportMode = HttpTransportMode.StreamableHttp },
            gateway.Client);
        await using var client = await McpClient.CreateAsync(transport, new McpClientOptions { ProtocolVersion = pinned }, cancellationToken: token);

        var tools = await client.ListToolsAsync(cancellationToken: token);
        var result = await client.CallToolAsync("echo", new Dictionary<string, object?> { ["text"] = "hi" }, cancellationToken: token);

        Assert.Equal(spoken, client.NegotiatedProtocolVersion);
        Assert.Equal(["echo", "wait", "slow"], tools.Select(tool => tool.Name));
        Assert.EndsWith("""{"text":"hi"}""", Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
    }
}
