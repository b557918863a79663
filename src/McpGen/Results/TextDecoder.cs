using System;
using System.Text;
using System.Text.Unicode;

namespace McpGen.Results;

/// <summary>Turns bytes of a charset into valid UTF-8.</summary>
internal static class TextDecoder
{
    /// <summary>The same bytes where they are valid UTF-8 already; what is no text becomes U+FFFD.</summary>
    /// <param name="bytes">The bytes, perhaps after a byte order mark.</param>
    /// <param name="charset">As in the <c>Content-Type</c>; UTF-8 when null or unknown.</param>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes, string? charset)
    {
        var encoding = Find(charset?.Trim('"', '\''));
        if (bytes.Span.StartsWith(encoding.Preamble))
        {
            bytes = bytes[encoding.Preamble.Length..];
        }

        return encoding is UTF8Encoding && Utf8.IsValid(bytes.Span) ? bytes : Encoding.UTF8.GetBytes(encoding.GetString(bytes.Span));
    }

    private static Encoding Find(string? charset)
    {
        if (string.IsNullOrEmpty(charset))
        {
            return Encoding.UTF8;
        }

        // The encodings that every runtime has. Windows-1252 is Latin-1 with a few more characters.
        return charset.ToUpperInvariant() switch
        {
            "ISO-8859-1" or "LATIN1" or "WINDOWS-1252" => Encoding.Latin1,
            "UTF-16" or "UTF-16LE" => Encoding.Unicode,
            "UTF-16BE" => Encoding.BigEndianUnicode,
            "UTF-32" => Encoding.UTF32,
            _ => Encoding.UTF8,
        };
    }
}
