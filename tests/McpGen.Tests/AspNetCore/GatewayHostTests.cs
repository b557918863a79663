using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using McpGen.Tests.Protocol;
using McpGen.Tools;
using Microsoft.Extensions.Logging;
using Xunit;

namespace McpGen.Tests.AspNetCore;

public sealed class GatewayHostTests
{
    [Fact]
    public async Task The_host_serves_the_gateway_under_mcp()
    {
        var token = TestContext.Current.CancellationToken;
        await using var app = McpGatewayHost.Build<TestGateway>(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", nameof(LogLevel.None)]);
        await app.StartAsync(token);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, app.Urls.Single() + "/mcp");
        request.Headers.Add("Accept", "*/*");
        request.Content = new StringContent(Messages.Legacy("ping"), Encoding.UTF8, "application/json");

        using var response = await client.SendAsync(request, token);

        Assert.Equal("""{"jsonrpc":"2.0","id":1,"result":{}}""", await response.Content.ReadAsStringAsync(token));
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("nonsense")]
    public async Task A_host_that_cannot_listen_as_told_ends_with_1(string url) =>
        Assert.Equal(1, await McpGatewayHost.RunAsync<TestGateway>(["--urls", url]));

    [Fact]
    public async Task A_gateway_that_cannot_start_ends_with_1() =>
        Assert.Equal(1, await McpGatewayHost.RunAsync<Unstartable>(["--urls", "http://127.0.0.1:0"]));

    private sealed class Unstartable : IMcpGateway
    {
        public static Gateway Create(GatewayContext context) => throw new GatewayStartException("CRM_URL is not set");
    }
}
