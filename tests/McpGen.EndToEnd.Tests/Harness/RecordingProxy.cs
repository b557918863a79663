using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>Stands between a gateway and its upstream, passes everything on and remembers it.</summary>
internal sealed class RecordingProxy : IAsyncDisposable
{
    private readonly ConcurrentQueue<Exchange> _exchanges = new();
    private readonly HttpClient _client;
    private readonly WebApplication _app;

    private RecordingProxy(Uri upstream)
    {
        // Prism writes all that is wrong with its own answer into one header.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, MaxResponseHeadersLength = 128 };
        _client = new(handler) { BaseAddress = upstream };
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(PassOnAsync);
    }

    public string Address => _app.Urls.First();

    /// <summary>Everything since the last time this was asked.</summary>
    public IReadOnlyList<Exchange> Take()
    {
        List<Exchange> taken = [];
        while (_exchanges.TryDequeue(out var exchange))
        {
            taken.Add(exchange);
        }

        return taken;
    }

    /// <summary>Sends a request that was recorded, and gives what Prism has against it now.</summary>
    public async Task<string?> ViolationsAsync(SentRequest request, CancellationToken cancellationToken) =>
        (await SendAsync(request, cancellationToken)).Exchange.Violations;

    public static async Task<RecordingProxy> StartAsync(Uri upstream, CancellationToken cancellationToken)
    {
        var proxy = new RecordingProxy(upstream);
        await proxy._app.StartAsync(cancellationToken);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var sent = new SentRequest(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            [
                .. context.Request.Headers.Where(static header => !IsOfTheConnection(header.Key))
                    .Select(static header => KeyValuePair.Create(header.Key, header.Value.ToString())),
            ],
            body.ToArray());
        try
        {
            var (exchange, mediaType, bytes) = await SendAsync(sent, context.RequestAborted);
            _exchanges.Enqueue(exchange);
            context.Response.StatusCode = exchange.Status;
            context.Response.ContentType = mediaType;
            if (bytes.Length > 0)
            {
                await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
            }
        }
        catch (HttpRequestException broken)
        {
            _exchanges.Enqueue(new(sent, 0, broken.ToString(), ""));
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
        }
    }

    private async Task<(Exchange Exchange, string? MediaType, byte[] Bytes)> SendAsync(SentRequest sent, CancellationToken cancellationToken)
    {
        using var request = sent.ToMessage();
        using var response = await _client.SendAsync(request, cancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        var text = Encoding.UTF8.GetString(bytes);
        var exchange = new Exchange(sent, (int)response.StatusCode, PrismViolations.OfRequest(response, text), text);
        return (exchange, response.Content.Headers.ContentType?.ToString(), bytes);
    }

    private static bool IsOfTheConnection(string header) =>
        header.Equals("Host", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Connection", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase);
}
