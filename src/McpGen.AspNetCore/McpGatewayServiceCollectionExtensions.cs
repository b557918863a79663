using System;
using System.Linq;
using McpGen;
using McpGen.AspNetCore.FrontDoor;
using McpGen.Tools;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a gateway to an application.</summary>
public static class McpGatewayServiceCollectionExtensions
{
    /// <summary>
    /// Adds the gateway, created once when it is mapped, as <see cref="Gateway"/>. Serve it with <c>app.MapMcpGateway("/mcp")</c>.
    /// </summary>
    /// <typeparam name="TGateway">The gateway class.</typeparam>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets who may talk to the gateway over HTTP; only this machine by default.</param>
    /// <exception cref="InvalidOperationException">There is a gateway already; an application serves one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="McpHttpOptions.MaxRequestBytes"/> is not positive.</exception>
    public static IServiceCollection AddMcpGateway<TGateway>(this IServiceCollection services, Action<McpHttpOptions>? configure = null)
        where TGateway : IMcpGateway
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(service => service.ServiceType == typeof(GatewayEndpoint)))
        {
            throw new InvalidOperationException("The application has a gateway already; it can serve one.");
        }

        var options = new McpHttpOptions();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxRequestBytes);

        services.AddSingleton(static provider => TGateway.Create(new GatewayContext
        {
            LoggerFactory = provider.GetRequiredService<ILoggerFactory>(),
            TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System,
        }));
        services.AddSingleton(provider => new GatewayEndpoint(
            provider.GetRequiredService<Gateway>(),
            options,
            provider.GetRequiredService<ILogger<GatewayEndpoint>>()));
        return services;
    }
}
