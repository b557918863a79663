using System;

namespace McpGen.Redaction;

/// <summary>Finds e-mail addresses (RFC 5321 §4.1.2, RFC 6531 for those beyond ASCII), also with the sign percent-encoded as in URLs.</summary>
internal static class EmailDetector
{
    private const int MaxLocal = 256;
    private const int MaxDomain = 255;

    // The first byte of a character of three bytes: in UTF-8 that is where the scripts of East Asia begin.
    private const byte ThreeBytes = 0xe0;

    public static void Find(ReadOnlySpan<byte> text, ref Findings found)
    {
        FindAt(text, "@"u8, ref found);
        FindAt(text, "%40"u8, ref found);
    }

    private static void FindAt(ReadOnlySpan<byte> text, ReadOnlySpan<byte> sign, ref Findings found)
    {
        var from = 0;
        while (text[from..].IndexOf(sign) is >= 0 and var hop)
        {
            var at = from + hop;
            from = at + sign.Length;
            var end = DomainEnd(text, from);
            var start = end < 0 ? at : LocalStart(text, at);
            if (start < at && !IsOther(text[start..at], text[from..end], text[end..]))
            {
                found.Add(start, end);
                from = end;
            }
        }
    }

    /// <summary>What looks like an address and is none: the remote of a repository, an image for screens of a higher density.</summary>
    private static bool IsOther(ReadOnlySpan<byte> local, ReadOnlySpan<byte> domain, ReadOnlySpan<byte> rest) =>
        (local.SequenceEqual("git"u8) && rest.StartsWith(":"u8))
        || (domain.Length > 3 && Bytes.IsDigit(domain[0]) && domain[1..].StartsWith("x."u8));

    private static int LocalStart(ReadOnlySpan<byte> text, int at)
    {
        if (at > 0 && text[at - 1] == '"')
        {
            return QuotedStart(text, at);
        }

        var start = at;
        while (start > 0 && at - start < MaxLocal && IsLocal(text[start - 1]))
        {
            start--;
        }

        start = BehindOtherScript(text, start, at);

        // What follows a backslash belongs to an escape.
        if (start > 0 && start < at && text[start - 1] == '\\')
        {
            start++;
        }

        while (start < at && text[start] is (byte)'.' or (byte)'\'')
        {
            start++;
        }

        return start < at && text[at - 1] == '.' ? at : start;
    }

    // Chinese and Japanese have no spaces: what stands before Latin letters is the sentence, not the address.
    private static int BehindOtherScript(ReadOnlySpan<byte> text, int start, int at)
    {
        var last = text[start..at].LastIndexOfAnyInRange(ThreeBytes, (byte)0xff);
        var behind = last < 0 ? start : start + last + (text[start + last] >= 0xf0 ? 4 : 3);
        return behind < at ? behind : start;
    }

    // "Ada Lovelace"@example.com; in JSON both quotes stand behind a backslash.
    private static int QuotedStart(ReadOnlySpan<byte> text, int at)
    {
        var from = Math.Max(0, at - 1 - MaxLocal);
        var quote = text[from..(at - 1)].LastIndexOf((byte)'"');
        if (quote < 0)
        {
            return at;
        }

        var start = from + quote;
        return start > 0 && text[start - 1] == '\\' ? start - 1 : start;
    }

    private static bool IsLocal(byte b) =>
        Bytes.IsWord(b) || b >= 0x80 || b is (byte)'.' or (byte)'-' or (byte)'+' or (byte)'%' or (byte)'\'' or (byte)'~' or (byte)'!' or (byte)'#' or (byte)'$' or (byte)'*' or (byte)'^';

    /// <summary>The end of a domain of two labels or more, the last of letters; -1 when there is none.</summary>
    private static int DomainEnd(ReadOnlySpan<byte> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MaxDomain && IsDomain(text[end]))
        {
            end++;
        }

        while (end > start && text[end - 1] is (byte)'.' or (byte)'-')
        {
            end--;
        }

        while (text[start..end].LastIndexOf((byte)'.') is > 0 and var dot)
        {
            var top = start + dot + 1;
            if (TopEnd(text[top..end]) is > 0 and var length)
            {
                return text[start] == '-' || text[start..top].IndexOf(".."u8) >= 0 ? -1 : top + length;
            }

            end = top - 1;
        }

        return -1;
    }

    // Letters of ASCII end before others: text may go on there without a space.
    private static int TopEnd(ReadOnlySpan<byte> label)
    {
        if (label.StartsWith("xn--"u8))
        {
            return label.Length;
        }

        var letters = 0;
        while (letters < label.Length && Bytes.IsLetter(label[letters]))
        {
            letters++;
        }

        if (letters >= 2)
        {
            return letters == label.Length || label[letters] >= 0x80 ? letters : 0;
        }

        if (letters > 0 || label.Length < 4 || label.IndexOfAnyInRange((byte)0, (byte)0x7f) >= 0)
        {
            return 0;
        }

        return label[0] < ThreeBytes && label.IndexOfAnyInRange(ThreeBytes, (byte)0xff) is > 0 and var other ? other : label.Length;
    }

    private static bool IsDomain(byte b) => Bytes.IsDigit(b) || Bytes.IsLetter(b) || b >= 0x80 || b is (byte)'.' or (byte)'-';
}
