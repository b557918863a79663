using System;
using System.Text;
using System.Text.Unicode;

namespace McpGen.Results.Bodies;

/// <summary>Finds out how a text is encoded.</summary>
internal static class Charset
{
    /// <summary>The encoding of a text, and how many bytes its byte order mark takes.</summary>
    /// <param name="head">The text's first bytes.</param>
    /// <param name="declared">As in the <c>Content-Type</c>; null when it does not say.</param>
    /// <param name="isJson">JSON is UTF-8 unless its bytes show otherwise (RFC 8259 §8.1); other text was Latin-1 for long (RFC 2616 §3.7.1).</param>
    public static (Encoding Encoding, int Mark) Of(ReadOnlySpan<byte> head, string? declared, bool isJson)
    {
        // A mark is stronger than a label, as in browsers.
        if (head.StartsWith(Encoding.UTF8.Preamble))
        {
            return (Encoding.UTF8, 3);
        }

        if (head.StartsWith(Encoding.UTF32.Preamble))
        {
            return (Encoding.UTF32, 4);
        }

        if (head.StartsWith(Encoding.Unicode.Preamble) || head.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return (head[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode, 2);
        }

        var encoding = Find(declared?.Trim('"', '\'')) ?? (isJson || IsUtf8(head) ? Encoding.UTF8 : Encoding.Latin1);
        return (encoding == Encoding.Latin1 || isJson ? Corrected(encoding, head, isJson) : encoding, 0);
    }

    /// <summary>Whether bytes are UTF-8, but for a last character that is not whole.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> head) => Utf8.IsValid(head[..WholeLength(head)]);

    /// <summary>How many bytes there are before a last character of which the end is missing.</summary>
    public static int WholeLength(ReadOnlySpan<byte> utf8)
    {
        for (var back = 1; back <= 3 && back <= utf8.Length; back++)
        {
            var lead = utf8[^back];
            if ((lead & 0xC0) == 0x80)
            {
                continue;
            }

            var length = lead switch { >= 0xF0 and < 0xF5 => 4, >= 0xE0 => 3, >= 0xC2 => 2, _ => 1 };
            return lead < 0xF5 && length > back ? utf8.Length - back : utf8.Length;
        }

        return utf8.Length;
    }

    /// <summary>Labels are often left as a server's default has them; where the bytes contradict, they win.</summary>
    private static Encoding Corrected(Encoding declared, ReadOnlySpan<byte> head, bool isJson)
    {
        if (isJson && (declared == Encoding.UTF8 || declared == Encoding.Latin1) && head.Length >= 2 && (head[0] == 0) != (head[1] == 0))
        {
            return head[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode;
        }

        // Latin-1 of several letters is hardly ever UTF-8 by chance.
        return declared == Encoding.Latin1 && head.ContainsAnyInRange((byte)0x80, (byte)0xFF) && IsUtf8(head) ? Encoding.UTF8 : declared;
    }

    private static Encoding? Find(string? charset) => charset?.ToUpperInvariant() switch
    {
        null or "" => null,
        // The encodings that every runtime has. Windows-1252 is Latin-1 with a few more characters.
        "ISO-8859-1" or "LATIN1" or "US-ASCII" or "WINDOWS-1252" => Encoding.Latin1,
        "UTF-16" or "UTF-16LE" => Encoding.Unicode,
        "UTF-16BE" => Encoding.BigEndianUnicode,
        "UTF-32" => Encoding.UTF32,
        _ => Encoding.UTF8,
    };
}
