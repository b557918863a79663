using System;
using System.Buffers;
using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace McpGen.Arguments;

/// <summary>Checks string formats by hand: no culture, no backtracking.</summary>
internal static class StringFormats
{
    // RFC 3986 §2: reserved, unreserved and the percent sign.
    private static readonly SearchValues<char> UriCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    private static readonly SearchValues<char> Ipv6Characters = SearchValues.Create("0123456789ABCDEFabcdef:.");

    public static bool IsValid(ReadOnlySpan<char> text, StringFormat format) => format switch
    {
        StringFormat.DateTime => text.Length > 11 && Rfc3339.IsDate(text[..10]) && text[10] is 'T' or 't' && Rfc3339.IsTime(text[11..]),
        StringFormat.Date => Rfc3339.IsDate(text),
        StringFormat.Time => Rfc3339.IsTime(text),
        StringFormat.Uuid => IsUuid(text),
        StringFormat.Email => IsEmail(text),
        StringFormat.Uri => IsUri(text),
        StringFormat.Ipv4 => IsIpv4(text),
        StringFormat.Ipv6 => IsIpv6(text),
        StringFormat.Byte => !ContainsSpace(text) && Base64.IsValid(text),
        _ => true,
    };

    public static string Describe(StringFormat format) => format switch
    {
        StringFormat.DateTime => "a date and time with an offset, as 2026-11-20T09:30:00Z",
        StringFormat.Date => "a date, as 2026-11-20",
        StringFormat.Time => "a time with an offset, as 09:30:00Z",
        StringFormat.Uuid => "a UUID, as 123e4567-e89b-12d3-a456-426614174000",
        StringFormat.Email => "an e-mail address, as name@example.com",
        StringFormat.Uri => "an absolute URI, as https://example.com/",
        StringFormat.Ipv4 => "an IPv4 address, as 192.0.2.1",
        StringFormat.Ipv6 => "an IPv6 address, as 2001:db8::1",
        StringFormat.Byte => "Base64",
        _ => "a string",
    };

    private static bool IsUuid(ReadOnlySpan<char> text)
    {
        if (text.Length != 36)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !char.IsAsciiHexDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEmail(ReadOnlySpan<char> text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && at < text.Length - 1 && !ContainsSpace(text);
    }

    private static bool IsUri(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 1 || !char.IsAsciiLetter(text[0]) || text.ContainsAnyExcept(UriCharacters) || text.Count('#') > 1)
        {
            return false;
        }

        foreach (var c in text[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        for (var rest = text; rest.IndexOf('%') is >= 0 and var percent; rest = rest[(percent + 3)..])
        {
            if (percent + 2 >= rest.Length || !char.IsAsciiHexDigit(rest[percent + 1]) || !char.IsAsciiHexDigit(rest[percent + 2]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIpv4(ReadOnlySpan<char> text)
    {
        var parts = 0;
        foreach (var range in text.Split('.'))
        {
            var part = text[range];
            if (part.Length is 0 or > 3 || part.ContainsAnyExceptInRange('0', '9') || (part.Length > 1 && part[0] == '0'))
            {
                return false;
            }

            var value = 0;
            foreach (var c in part)
            {
                value = (value * 10) + (c - '0');
            }

            parts++;
            if (value > 255)
            {
                return false;
            }
        }

        return parts == 4;
    }

    // Zones and brackets, which the parser accepts, are not part of an address.
    private static bool IsIpv6(ReadOnlySpan<char> text) =>
        text.Contains(':') && !text.ContainsAnyExcept(Ipv6Characters)
        && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;

    private static bool ContainsSpace(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange('!', '~'))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }
}
