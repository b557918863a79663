using System.Collections.Generic;

namespace McpGen;

/// <summary>Who may talk to a gateway over HTTP, and how much they may send.</summary>
public sealed class McpHttpOptions
{
    /// <summary>
    /// Names, without port, that requests may have in their <c>Host</c> header, besides <c>localhost</c> and loopback
    /// addresses, which are always allowed. Matched without regard to case; there is no wildcard, because a wildcard
    /// would let any web page reach the gateway under a name of its own (DNS rebinding). Default: none.
    /// </summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>
    /// Origins, such as <c>https://inspector.example.com</c>, of web pages that may call the gateway, besides those
    /// served from <c>localhost</c> and loopback addresses, which are always allowed. Default: none.
    /// </summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>The largest request body in bytes that is read; a larger one is answered with status 413. Must be positive. Default: 1 MB (1,048,576).</summary>
    public int MaxRequestBytes { get; set; } = 1024 * 1024;
}
