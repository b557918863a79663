using System;
using System.Buffers.Text;

namespace McpGen.Redaction;

/// <summary>JSON Web Tokens in compact form (RFC 7515 §7.1, RFC 7516 §7.1): the first part is an object with a member <c>alg</c>.</summary>
internal static class JwtForm
{
    private const int MaxHeader = 1024;

    /// <summary>Where a token ends that begins at a place; 0 for none.</summary>
    public static int End(ReadOnlySpan<byte> text, int start)
    {
        var header = Part(text, start);
        if (header == text.Length || text[header] != '.' || !IsHeader(text[start..header]))
        {
            return 0;
        }

        // Two more parts, or four when it is encrypted; the last is empty when it is not signed.
        var end = header;
        for (var parts = 1; parts < 5 && end < text.Length && text[end] == '.'; parts++)
        {
            var next = Part(text, end + 1);
            if (parts == 1 && next - end < 3)
            {
                return 0;
            }

            end = next;
        }

        return end;
    }

    private static int Part(ReadOnlySpan<byte> text, int start)
    {
        while (start < text.Length && (Bytes.IsWord(text[start]) || text[start] == '-'))
        {
            start++;
        }

        return start;
    }

    private static bool IsHeader(ReadOnlySpan<byte> part)
    {
        Span<byte> header = stackalloc byte[MaxHeader];
        return part.StartsWith("eyJ"u8) && part.Length < MaxHeader && Base64Url.IsValid(part) && Base64Url.TryDecodeFromUtf8(part, header, out var length)
            && header[..length].IndexOf("\"alg\""u8) > 0;
    }
}
