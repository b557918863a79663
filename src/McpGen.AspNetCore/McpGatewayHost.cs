using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using McpGen.AspNetCore;
using McpGen.Tools;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace McpGen;

/// <summary>Serves a gateway over HTTP or stdio, as its arguments say: all there is to a gateway's <c>Program.cs</c>.</summary>
public static class McpGatewayHost
{
    private const string Path = "/mcp";

    /// <summary>
    /// Serves Streamable HTTP at <c>http://127.0.0.1:3001/mcp</c> until SIGTERM or Ctrl+C comes; calls under way are answered first.
    /// <list type="bullet">
    /// <item><c>--stdio</c> serves standard input and output instead, like <see cref="McpStdioHost"/>.</item>
    /// <item><c>--urls http://0.0.0.0:3001</c> listens elsewhere. An address that other machines reach is taken from this argument only, never from the environment.</item>
    /// <item><c>--allowed-hosts gateway.example.com</c> names, separated by <c>;</c>, that requests may have in <c>Host</c>: see <see cref="McpHttpOptions.AllowedHosts"/>.
    /// Required with an address that stands for all of the machine's; a host named in <c>--urls</c> is allowed by that.</item>
    /// <item><c>--allowed-origins https://app.example.com</c>: see <see cref="McpHttpOptions.AllowedOrigins"/>.</item>
    /// </list>
    /// </summary>
    /// <typeparam name="TGateway">The gateway class.</typeparam>
    /// <param name="args">The program's arguments.</param>
    /// <returns>The exit code: 0, or 1 when the gateway cannot start, with the reason on standard error.</returns>
    public static async Task<int> RunAsync<TGateway>(string[] args)
        where TGateway : IMcpGateway
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.Contains("--stdio"))
        {
            return await McpStdioHost.RunAsync<TGateway>();
        }

        try
        {
            await using var app = Build<TGateway>(args);
            await app.StartAsync();
            Announce(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception e) when (e is GatewayStartException or IOException)
        {
            await Console.Error.WriteLineAsync($"error: {e.Message}");
            return 1;
        }
    }

    internal static WebApplication Build<TGateway>(string[] args)
        where TGateway : IMcpGateway
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var binding = HostBinding.Read(new ConfigurationBuilder().AddCommandLine(args).Build(), builder.Configuration);
        builder.WebHost.UseUrls([.. binding.Urls]);
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.AddServerHeader = false);
        Quiet(builder, "Microsoft.AspNetCore", LogLevel.Warning);
        Quiet(builder, "Microsoft.Hosting.Lifetime", LogLevel.Warning);
        Quiet(builder, "Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        builder.Services.AddMcpGateway<TGateway>(options =>
        {
            binding.AllowedHosts.ToList().ForEach(options.AllowedHosts.Add);
            binding.AllowedOrigins.ToList().ForEach(options.AllowedOrigins.Add);
        });
        var app = builder.Build();
        app.MapMcpGateway(Path);
        return app;
    }

    // What these say is several lines per request, what Announce says, and the failure to start that RunAsync tells in one line. Settings may bring each of them back.
    private static void Quiet(WebApplicationBuilder builder, string category, LogLevel minimum)
    {
        if (builder.Configuration[$"Logging:LogLevel:{category}"] is null)
        {
            builder.Logging.AddFilter(category, minimum);
        }
    }

    private static void Announce(WebApplication app)
    {
        var options = app.Services.GetRequiredService<Gateway>().Options;
        foreach (var url in app.Urls)
        {
            app.Logger.LogInformation("{Gateway} {Version} serves MCP at {Url} (Ctrl+C ends it)", options.Name, options.Version, url + Path);
        }
    }
}
