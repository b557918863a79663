using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using McpGen.Tests.Protocol;
using McpGen.Tools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace McpGen.Tests.AspNetCore;

/// <summary>The test gateway on a real port of this machine.</summary>
internal sealed class HttpGateway : IAsyncDisposable
{
    private readonly WebApplication _app;

    private HttpGateway(WebApplication app) => _app = app;

    public Uri Address => new(new Uri(_app.Urls.Single()), "/mcp");

    public HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(10) };

    public WaitTool Wait => _app.Services.GetRequiredService<Gateway>().TryFind("wait", out var tool) ? (WaitTool)tool : throw new InvalidOperationException();

    public static async Task<HttpGateway> StartAsync(Action<McpHttpOptions>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddMcpGateway<TestGateway>(configure);
        var app = builder.Build();
        app.MapMcpGateway("/mcp");
        await app.StartAsync();
        return new(app);
    }

    /// <summary>A legacy request, which needs no headers of the protocol.</summary>
    public HttpRequestMessage Post(string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        return request;
    }

    /// <summary>A request with the headers that a modern one has.</summary>
    public HttpRequestMessage PostModern(string body, string method, string? name = null)
    {
        var request = Post(body);
        request.Headers.Add("MCP-Protocol-Version", "2026-07-28");
        request.Headers.Add("Mcp-Method", method);
        if (name is not null)
        {
            request.Headers.TryAddWithoutValidation("Mcp-Name", name);
        }

        return request;
    }

    public async Task<(int Status, string Body)> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await Client.SendAsync(request);
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
