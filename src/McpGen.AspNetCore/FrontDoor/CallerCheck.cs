using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace McpGen.AspNetCore.FrontDoor;

/// <summary>
/// Keeps web pages out that the user merely visits: a page on another site (by <c>Origin</c>), and a page whose own
/// name was pointed at this machine (by <c>Host</c>).
/// </summary>
internal sealed class CallerCheck
{
    private readonly HashSet<string> _hosts;
    private readonly HashSet<string> _origins;

    public CallerCheck(McpHttpOptions options)
    {
        _hosts = new(options.AllowedHosts, StringComparer.OrdinalIgnoreCase);
        _origins = new(StringComparer.OrdinalIgnoreCase);
        foreach (var origin in options.AllowedOrigins)
        {
            _origins.Add(origin.TrimEnd('/'));
        }
    }

    /// <summary>Says why the caller is refused, or null.</summary>
    public string? Refuse(HttpRequest request) =>
        !IsAllowedHost(request.Headers.Host) ? "this Host is not allowed"
        : !IsAllowedOrigin(request.Headers.Origin) ? "this Origin is not allowed"
        : null;

    private bool IsAllowedHost(StringValues header)
    {
        if (header is not [{ Length: > 0 } value])
        {
            return false;
        }

        var host = HostString.FromUriComponent(value).Host;
        return Loopback.IsName(host) || _hosts.Contains(host);
    }

    private bool IsAllowedOrigin(StringValues header) =>
        header.Count == 0
        || (header is [{ } value] && (_origins.Contains(value) || IsLoopbackOrigin(value)));

    private static bool IsLoopbackOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0
        && uri.PathAndQuery == "/"
        && uri.Fragment.Length == 0
        && Loopback.IsName(uri.Host);
}
