using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>The formats that the product asserts, judged by what the framework has for them.</summary>
internal static partial class ReferenceFormat
{
    public static bool IsValid(string format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => Time().IsMatch(text),
        "date-time" => text.Length > 11 && text[10] is 'T' or 't' && IsValid("date", text[..10]) && Time().IsMatch(text[11..]),
        "uuid" => Guid.TryParseExact(text, "D", out _) && text.Length == 36,
        "email" => text.LastIndexOf('@') is > 0 and var at && at < text.Length - 1 && !text.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c)),
        "uri" => Uri.IsWellFormedUriString(text, UriKind.Absolute),
        "ipv4" => Ipv4().IsMatch(text),
        "ipv6" => IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6,
        "byte" => !text.Any(char.IsWhiteSpace) && Convert.TryFromBase64String(text, new byte[text.Length], out _),
        _ => true,
    };

    [GeneratedRegex(@"\A([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])\z")]
    private static partial Regex Time();

    [GeneratedRegex(@"\A((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\.(?!\z)|\z)){4}\z")]
    private static partial Regex Ipv4();
}
