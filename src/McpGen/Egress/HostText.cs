using System;
using System.Linq;
using System.Net;

namespace McpGen.Egress;

/// <summary>The host of a URL as it is written: whether it means the same to every reader, and what it says about where it leads.</summary>
internal static class HostText
{
    private static readonly string[] MetadataNames = ["metadata.google.internal", "metadata.goog", "instance-data.ec2.internal", "metadata"];

    private static readonly string[] PrivateSuffixes =
        [".internal", ".local", ".localdomain", ".lan", ".home", ".home.arpa", ".intranet", ".corp", ".private", ".svc"];

    /// <summary>The host in an absolute URL without user, with the brackets of an IPv6 address.</summary>
    public static string In(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = url.IndexOfAny(['/', '?', '#'], start);
        var authority = end < 0 ? url.Substring(start) : url.Substring(start, end - start);
        var port = authority.IndexOf(':', authority.IndexOf(']') + 1);
        return port < 0 ? authority : authority.Substring(0, port);
    }

    /// <summary>
    /// What is wrong with a host, or null. Parsers disagree about addresses such as <c>127.1</c>, <c>0x7f000001</c> and <c>①②⑦.0.0.1</c>, so they have to be
    /// written in the one way that all understand.
    /// </summary>
    public static string? Fault(string host)
    {
        if (IsBracketed(host))
        {
            return Address(host) is null ? "its host must be an IPv6 address without a zone" : null;
        }

        if (host.Any(static c => c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_')))
        {
            return "its host must be written in ASCII, other alphabets as xn--…";
        }

        // A last label that is a number makes it an address (WHATWG URL, "ends in a number").
        var last = host.TrimEnd('.').Split('.').Last();
        var isNumber = last.All(static c => c is >= '0' and <= '9') || last.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        return isNumber && Address(host) is null ? "its host must be an IPv4 address of four decimal numbers, as in 192.0.2.1, or a name" : null;
    }

    /// <summary>The address that a host is, or null.</summary>
    public static IPAddress? Address(string host)
    {
        if (IsBracketed(host))
        {
            var inner = host.TrimStart('[').TrimEnd(']');
            return inner.Any(static c => c == ':') && inner.All(static c => c != '%') && IPAddress.TryParse(inner, out var v6) ? v6 : null;
        }

        // Written the one way that all understand, an address ends in a digit; most hosts are names, which need not be parsed.
        return host.Length > 0 && host[host.Length - 1] is >= '0' and <= '9' && IPAddress.TryParse(host, out var v4) && v4.ToString() == host ? v4 : null;
    }

    /// <summary>What a sound host leads to; null when only resolving the name can tell.</summary>
    public static AddressKind? Kind(string host)
    {
        if (Address(host) is { } address)
        {
            return AddressKinds.Of(address);
        }

        var name = host.TrimEnd('.');
        var isSingle = name.All(static c => c != '.');
        return MetadataNames.Contains(name, StringComparer.OrdinalIgnoreCase) ? AddressKind.Metadata
            : IsIn(name, "localhost") ? AddressKind.Loopback
            : isSingle || PrivateSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) ? AddressKind.Private
            : null;
    }

    /// <summary>Whether a sound host is a name that only a private network knows. An address says as much by itself.</summary>
    public static bool IsPrivateName(string host) => Address(host) is null && Kind(host) == AddressKind.Private;

    private static bool IsBracketed(string host) => host.Length > 0 && host[0] == '[';

    private static bool IsIn(string name, string domain) =>
        name.Equals(domain, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
