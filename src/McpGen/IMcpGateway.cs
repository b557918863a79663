using McpGen.Tools;

namespace McpGen;

/// <summary>What the generated half of a gateway class implements, so that a host can create it without reflection.</summary>
public interface IMcpGateway
{
    /// <summary>Creates the gateway with its upstreams and tools.</summary>
    /// <param name="context">The outside world of the gateway.</param>
    /// <exception cref="GatewayStartException">A setting is missing or wrong; the message names it.</exception>
    static abstract Gateway Create(GatewayContext context);
}
