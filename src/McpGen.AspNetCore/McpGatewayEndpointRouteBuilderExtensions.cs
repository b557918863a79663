using System;
using McpGen.AspNetCore.FrontDoor;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves a gateway in an application.</summary>
public static class McpGatewayEndpointRouteBuilderExtensions
{
    /// <summary>Serves the gateway of <c>AddMcpGateway</c> over Streamable HTTP at a path. The gateway is created now, so a wrong setting fails the start.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path; <c>/mcp</c> by default.</param>
    /// <exception cref="InvalidOperationException"><c>AddMcpGateway</c> was not called.</exception>
    /// <exception cref="McpGen.Tools.GatewayStartException">A setting of the gateway is missing or wrong.</exception>
    public static IEndpointConventionBuilder MapMcpGateway(this IEndpointRouteBuilder endpoints, string pattern = "/mcp")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var endpoint = endpoints.ServiceProvider.GetService<GatewayEndpoint>()
            ?? throw new InvalidOperationException("There is no gateway to map: call services.AddMcpGateway<TGateway>() first.");
        return endpoints.Map(pattern, (RequestDelegate)endpoint.HandleAsync).WithDisplayName("MCP gateway");
    }
}
