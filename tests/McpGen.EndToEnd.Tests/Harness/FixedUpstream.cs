using System;
using System.Linq;
using System.Net.Mime;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>An upstream that gives the same JSON for every request.</summary>
internal sealed class FixedUpstream : IAsyncDisposable
{
    public const string Json = """{"customers":[{"id":"cus_1","name":"Ada Lovelace"}]}""";

    private readonly WebApplication _app;

    private FixedUpstream(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public static async Task<FixedUpstream> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(static context =>
        {
            context.Response.ContentType = MediaTypeNames.Application.Json;
            return context.Response.WriteAsync(Json, context.RequestAborted);
        });
        await app.StartAsync(cancellationToken);
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
