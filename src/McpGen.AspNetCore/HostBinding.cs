using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.AspNetCore.FrontDoor;
using McpGen.Tools;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace McpGen.AspNetCore;

/// <summary>Where a host listens, and whom that makes it answer.</summary>
/// <param name="Urls">What to listen on.</param>
/// <param name="AllowedHosts">Names besides the loopback ones.</param>
/// <param name="AllowedOrigins">Origins besides the loopback ones.</param>
internal sealed record HostBinding(IReadOnlyList<string> Urls, IReadOnlyList<string> AllowedHosts, IReadOnlyList<string> AllowedOrigins)
{
    private const string DefaultUrl = "http://127.0.0.1:3001";

    /// <summary>Decides from the arguments and the settings.</summary>
    /// <param name="arguments">The command line alone: only it can open the gateway to other machines, so that no inherited variable does.</param>
    /// <param name="settings">All settings.</param>
    /// <exception cref="GatewayStartException">An address is wrong, or needs to be stated more clearly.</exception>
    public static HostBinding Read(IConfiguration arguments, IConfiguration settings)
    {
        if (settings.GetSection("Kestrel:Endpoints").GetChildren().Any())
        {
            throw new GatewayStartException("Kestrel:Endpoints is set but not used here: state the addresses with --urls.");
        }

        var urls = Split(arguments["urls"] ?? settings["urls"] ?? DefaultUrl);
        var hosts = Split(arguments["allowed-hosts"]);
        foreach (var url in urls.Where(url => !IsLoopback(url)).ToList())
        {
            if (arguments["urls"] is null)
            {
                throw new GatewayStartException($"{url} can be reached from other machines: if that is meant, state it as an argument, --urls {url}.");
            }

            var host = Parse(url).Host;
            if (!IsWildcard(host))
            {
                hosts.Add(host);
            }
            else if (arguments["allowed-hosts"] is null)
            {
                throw new GatewayStartException($"{url} stands for every name of this machine: state the names that clients use with --allowed-hosts, for example --allowed-hosts gateway.example.com.");
            }
        }

        return new(urls, hosts, Split(arguments["allowed-origins"]));
    }

    private static List<string> Split(string? list) =>
        [.. (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static bool IsLoopback(string url) => Parse(url) is var address && (address.IsUnixPipe || Loopback.IsName(address.Host));

    private static bool IsWildcard(string host) => host is "*" or "+" or "0.0.0.0" or "[::]";

    private static BindingAddress Parse(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw NotAnAddress(url);
        }

        if (address.Scheme != "http")
        {
            throw new GatewayStartException($"{url}: this host serves http only. Put a proxy in front for https, or use AddMcpGateway and MapMcpGateway in an application of your own.");
        }

        // A port that is no number was taken for a part of the name, and a name that nobody has for all of the machine's.
        var isHost = address.IsUnixPipe || IsWildcard(address.Host) || Uri.CheckHostName(address.Host) != UriHostNameType.Unknown;
        return isHost && address.PathBase.Length == 0 ? address : throw NotAnAddress(url);
    }

    private static GatewayStartException NotAnAddress(string url) => new($"'{url}' is not an address to listen on: write it like {DefaultUrl}.");
}
