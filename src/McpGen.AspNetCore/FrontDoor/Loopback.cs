using System;
using System.Net;

namespace McpGen.AspNetCore.FrontDoor;

/// <summary>Names of this machine that no other machine can answer to.</summary>
internal static class Loopback
{
    /// <summary>Whether a host, without port, is <c>localhost</c> or a loopback address written in full.</summary>
    public static bool IsName(ReadOnlySpan<char> host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "[::1]" || IsAddress(host);

    // Only the dotted or bracketed form: IPAddress also reads 127.1 and 2130706433, which no honest client sends.
    private static bool IsAddress(ReadOnlySpan<char> host) =>
        (host.Count('.') == 3 || (host is ['[', .., ']']))
        && IPAddress.TryParse(host.Trim("[]"), out var address)
        && IPAddress.IsLoopback(address)
        && (host[0] == '[' || host.Equals(address.ToString(), StringComparison.Ordinal));
}
