using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Results.Bodies;

/// <summary>
/// Unpacks bodies by their <c>Content-Encoding</c> (RFC 9110 §8.4). The network's handler is not left to do it: how much was sent is then known beside
/// how much it became, and what is labelled as packed but is not can be read all the same.
/// </summary>
internal static class ContentCoding
{
    /// <summary>What requests accept.</summary>
    public const string Accepted = "gzip, br, deflate";

    /// <summary>The unpacked body; the body itself when it is not packed.</summary>
    /// <param name="codings">The codings in the order in which they were applied.</param>
    /// <param name="sent">The body as it was sent.</param>
    /// <param name="cancellationToken">Ends the wait for the first bytes.</param>
    /// <exception cref="UnreadableAnswerException">The coding is not known, or there are several: each layer multiplies what a small body can cost.</exception>
    public static async ValueTask<Stream> UnpackAsync(ICollection<string> codings, PeekStream sent, CancellationToken cancellationToken)
    {
        if (Single(codings) is not { } coding)
        {
            return sent;
        }

        var first = await sent.PeekAsync(2, 2, cancellationToken);
        if (first.IsEmpty)
        {
            return sent;
        }

        return coding switch
        {
            "gzip" or "x-gzip" => first.Span.SequenceEqual<byte>([0x1F, 0x8B]) ? new GZipStream(sent, CompressionMode.Decompress) : sent,
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            // With the header of zlib by the standard, without it by habit.
            "deflate" => IsZlib(first.Span) ? new ZLibStream(sent, CompressionMode.Decompress) : new DeflateStream(sent, CompressionMode.Decompress),
            _ => throw Unknown(codings),
        };
    }

    private static string? Single(ICollection<string> codings)
    {
        string? single = null;
        foreach (var coding in codings)
        {
            if (coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            single = single is null ? coding.ToLowerInvariant() : throw Unknown(codings);
        }

        return single;
    }

    // RFC 1950 §2.2: method 8, and the two bytes as a number are a multiple of 31.
    private static bool IsZlib(ReadOnlySpan<byte> first) => first.Length == 2 && (first[0] & 0x0F) == 8 && ((first[0] << 8) | first[1]) % 31 == 0;

    private static UnreadableAnswerException Unknown(ICollection<string> codings) =>
        new($"an answer that is packed in a way the gateway does not know ({string.Join(", ", codings)})");
}
