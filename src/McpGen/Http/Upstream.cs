using System;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Http;

/// <summary>A service behind the gateway: where it is, what every request to it carries, and the connections to it.</summary>
public sealed class Upstream : IDisposable
{
    internal Upstream(UpstreamOptions options, GatewayContext context)
    {
    }

    internal ValueTask<ToolResult> SendAsync(string method, string accept, RequestWriter request, ToolCaller caller, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
    }
}
