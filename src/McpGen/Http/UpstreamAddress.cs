using System;
using System.Buffers;
using McpGen.Egress;
using McpGen.Tools;

namespace McpGen.Http;

/// <summary>Where an upstream is. No argument has a say in it.</summary>
internal sealed class UpstreamAddress
{
    private static readonly SearchValues<char> Repaired = SearchValues.Create(" \t\r\n\0\\");

    private readonly string _scheme;
    private readonly int _port;

    private UpstreamAddress(Uri baseUrl, AddressFence fence)
    {
        _scheme = baseUrl.Scheme;
        _port = baseUrl.Port;
        Prefix = baseUrl.GetLeftPart(UriPartial.Authority) + baseUrl.AbsolutePath.TrimEnd('/');
        Host = baseUrl.IdnHost;
        Fence = fence;
    }

    /// <summary>The host, without the brackets of an IPv6 address.</summary>
    public string Host { get; }

    /// <summary>Where the host may lead.</summary>
    public AddressFence Fence { get; }

    /// <exception cref="GatewayStartException">A variable is missing, or the URL is not one to send requests to.</exception>
    public static UpstreamAddress Resolve(UpstreamOptions options, Func<string, string?> environment)
    {
        var usedBy = $"the base URL of upstream '{options.Name}'";
        var text = EnvironmentTemplate.Resolve(options.BaseUrl, environment, usedBy);
        if (!IsHttp(text) || !Uri.TryCreate(text, UriKind.Absolute, out var url) || url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            // It may hold a password, so it is not shown.
            throw new GatewayStartException($"{usedBy} must be an absolute http or https URL without user, query and fragment.");
        }

        var host = HostText.In(text);
        if (HostText.Fault(host) is { } fault)
        {
            throw new GatewayStartException($"{usedBy} cannot be used: {fault}.");
        }

        if (HostText.Kind(host) is { } kind && AddressFence.IsNeverAllowed(kind))
        {
            throw new GatewayStartException($"{usedBy} leads to {HostWords.Of(kind)}; no upstream may be there.");
        }

        if (options.Network == UpstreamNetwork.Public && HostText.IsPrivateName(host))
        {
            throw new GatewayStartException($"{usedBy} has a name of a private network; write 'network: private' at the upstream if that is meant.");
        }

        return new UpstreamAddress(url, new AddressFence(host, options.Network == UpstreamNetwork.Private));
    }

    /// <summary>What every URL starts with; a slash comes next.</summary>
    public string Prefix { get; }

    /// <summary>Whether a URL leads here: what is compared is what a connection is made to.</summary>
    public bool IsOf(Uri uri) => uri.IdnHost == Host && uri.Port == _port && uri.Scheme == _scheme && uri.UserInfo.Length == 0;

    // What a parser would repair is refused, so that the host is read the same by everyone.
    private static bool IsHttp(string text) =>
        (text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !text.AsSpan().ContainsAny(Repaired);
}
