using System;
using System.Buffers;
using System.Collections.Frozen;

namespace McpGen.Http;

/// <summary>What may stand in a request header (RFC 9110 §5).</summary>
internal static class HeaderFence
{
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // They decide where the request goes and where it ends, which is never a tool's to say.
    private static readonly FrozenSet<string> Framing = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Host", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "Upgrade", "TE", "Trailer", "Expect", "Proxy-Connection", "Proxy-Authorization");

    /// <summary>Whether a value is visible ASCII and spaces: no line break can end the header, no server has to guess a charset.</summary>
    public static bool IsValue(ReadOnlySpan<char> value) => !value.ContainsAnyExceptInRange(' ', '~');

    /// <summary>Whether a name is a token, and not one that frames the message.</summary>
    public static bool IsName(string name) => IsToken(name) && !Framing.Contains(name);

    /// <summary>RFC 9110 §5.6.2.</summary>
    public static bool IsToken(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExcept(TokenCharacters);
}
