using System;
using System.Buffers;
using System.Text;

namespace McpGen.Http;

/// <summary>RFC 3986 §2.1: every character but a chosen few becomes <c>%XX</c> of its UTF-8 bytes.</summary>
internal static class PercentEncoding
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /// <summary>RFC 3986 §2.3.</summary>
    public static readonly SearchValues<char> Unreserved = SearchValues.Create(Letters);

    /// <summary>
    /// What <c>allowReserved</c> leaves as it is in a query: reserved characters, without those that would end the value or the query, or that
    /// forms read as a space.
    /// </summary>
    public static readonly SearchValues<char> ReservedInQuery = SearchValues.Create(Letters + ":/?@!$'()*,;");

    /// <summary>
    /// What <c>{+name}</c> leaves as it is in a path (RFC 6570 §3.2.3): slashes and the other characters that cannot end a path. Each segment is judged by itself.
    /// </summary>
    public static readonly SearchValues<char> ReservedInPath = SearchValues.Create(Letters + "!$&'()*+,;=:@/");

    /// <summary>What stands between items that are not pairs of their own, percent-encoded.</summary>
    public static string Separator(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => "%20",
        ParameterStyle.PipeDelimited => "%7C",
        ParameterStyle.TabDelimited => "%09",
        _ => ",",
    };

    public static void Append(TextBuffer target, ReadOnlySpan<char> text, SearchValues<char> kept)
    {
        Span<byte> utf8 = stackalloc byte[4];
        while (!text.IsEmpty)
        {
            var run = text.IndexOfAnyExcept(kept);
            if (run < 0)
            {
                target.Append(text);
                return;
            }

            target.Append(text[..run]);
            // Half a surrogate pair becomes U+FFFD.
            Rune.DecodeFromUtf16(text[run..], out var rune, out var consumed);
            foreach (var b in utf8[..rune.EncodeToUtf8(utf8)])
            {
                target.Append('%');
                target.Append(Hex(b >> 4));
                target.Append(Hex(b & 15));
            }

            text = text[(run + consumed)..];
        }
    }

    private static char Hex(int digit) => (char)(digit < 10 ? '0' + digit : 'A' + digit - 10);
}
