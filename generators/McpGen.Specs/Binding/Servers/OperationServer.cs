using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Manifest;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Servers;

/// <summary>Decides where an operation with servers of its own is sent to.</summary>
internal static class OperationServer
{
    /// <summary>
    /// The base URL: the upstream's, where it is among the operation's servers or the manifest states one; else the first server of the
    /// upstream's own host; else, where the manifest says <c>servers: document</c>, the first one at another public name over https. Null when
    /// there is none of these: what is sent to an upstream, its credentials among it, must not go wherever a document says.
    /// </summary>
    public static string? Url(BoundUpstream upstream, IReadOnlyList<Server>? own)
    {
        if (upstream.HasOwnBaseUrl || own is null)
        {
            return upstream.BaseUrl;
        }

        var origin = new Uri(upstream.BaseUrl);
        var usable = own.Select(server => Resolve(origin, server.Url)).OfType<Uri>().ToList();
        return usable.Exists(url => Text(url) == Text(origin)) ? upstream.BaseUrl
            : usable.Find(url => url.GetLeftPart(UriPartial.Authority) == origin.GetLeftPart(UriPartial.Authority)) is { } same ? Text(same)
            : upstream.Section.UsesServersOfDocument && usable.Find(IsPublicName) is { } other ? Text(other)
            : null;
    }

    private static Uri? Resolve(Uri origin, string server)
    {
        // An open variable, or a reference to the environment that a document must not make.
        var isLiteral = server.IndexOfAny(['{', '}', '$']) < 0;
        return isLiteral && Uri.TryCreate(origin, server, out var url) && BaseUrlText.Fault(url.AbsoluteUri) is null ? url : null;
    }

    private static bool IsPublicName(Uri url) => url.Scheme == "https" && url.HostNameType == UriHostNameType.Dns && url.Host.TrimEnd('.').IndexOf('.') > 0;

    private static string Text(Uri url) => url.AbsoluteUri.TrimEnd('/');
}
