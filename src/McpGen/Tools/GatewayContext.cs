using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Audit;
using McpGen.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace McpGen.Tools;

/// <summary>The outside world of one gateway: clock, environment, logs and network. It owns the upstreams; <see cref="Gateway"/> disposes it.</summary>
public sealed class GatewayContext : IDisposable
{
    private readonly List<Upstream> _upstreams = [];

    /// <summary>The clock of deadlines and audit records; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where the gateway logs; nowhere by default.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>Reads a variable for <c>${NAME}</c> in settings; the process environment by default.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>Makes the handler of each upstream instead of the network; null (the network) by default.</summary>
    public Func<HttpMessageHandler>? HttpHandler { get; init; }

    /// <summary>Makes the boundary of each multipart body, which must be impossible to guess; 128 random bits by default.</summary>
    public Func<string> CreateBoundary { get; init; } = MultipartBoundary.Create;

    /// <summary>Resolves the hosts of upstreams; the system's resolver by default.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Takes the audit records instead of the file of <see cref="AuditOptions"/>; null (the file) by default. Disposed with the gateway.</summary>
    public IAuditSink? AuditSink { get; init; }

    /// <summary>Creates an upstream that lives as long as the context.</summary>
    /// <param name="options">The upstream's settings.</param>
    /// <exception cref="GatewayStartException">A variable is missing, or the base URL or a header is wrong.</exception>
    public Upstream CreateUpstream(UpstreamOptions options)
    {
        var upstream = new Upstream(options, this);
        _upstreams.Add(upstream);
        return upstream;
    }

    /// <summary>Closes the connections of all upstreams.</summary>
    public void Dispose()
    {
        foreach (var upstream in _upstreams)
        {
            upstream.Dispose();
        }
    }
}
