using System;
using System.Buffers;

namespace McpGen.Redaction;

/// <summary>Finds keys in a long word: by their own form, behind the name of a secret and <c>=</c>, behind <c>Bearer</c>, or as the password of a URL.</summary>
internal static class ApiKeyDetector
{
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create("=:/&?#@%"u8);

    private static readonly FieldNames SecretNames = new(FieldNames.Secrets);

    /// <summary>Looks through a word.</summary>
    public static void Find(ReadOnlySpan<byte> text, int start, int end, ref Findings found)
    {
        if (IsBehindScheme(text, start))
        {
            found.Add(start, end);
            return;
        }

        FindPassword(text, start, end, ref found);
        for (var at = start; at < end;)
        {
            var length = text[at..end].IndexOfAny(Delimiters);
            var last = length < 0 ? end : at + length;
            if (KeyForms.LengthOf(text[at..end]) is > 0 and var known && Bytes.MayBegin(text, at))
            {
                found.Add(at, at + known);
                last = Math.Max(last, at + known);
            }
            else if (last < end && text[last] == '=' && last + 1 < end && SecretNames.Contains(text[at..last]))
            {
                var value = text[(last + 1)..end].IndexOf((byte)'&');
                var valueEnd = value < 0 ? end : last + 1 + value;
                found.Add(last + 1, valueEnd);
                last = valueEnd;
            }

            at = last + 1;
        }
    }

    /// <summary>Finds private keys in PEM (RFC 7468), which hold spaces and line breaks.</summary>
    public static void FindPrivateKeys(ReadOnlySpan<byte> text, ref Findings found)
    {
        var from = 0;
        while (text[from..].IndexOf("PRIVATE KEY-----"u8) is >= 0 and var hop)
        {
            var label = from + hop;
            var start = text[from..label].LastIndexOf("-----BEGIN"u8);
            from = label + "PRIVATE KEY-----"u8.Length;
            if (start >= 0 && hop - start < 64)
            {
                // One that breaks off is hidden to the end of the text.
                var close = text[from..].IndexOf("PRIVATE KEY-----"u8);
                var end = close < 0 ? text.Length : from + close + "PRIVATE KEY-----"u8.Length;
                found.Add(label - hop + start, end);
                from = end;
            }
        }
    }

    private static bool IsBehindScheme(ReadOnlySpan<byte> text, int start) =>
        text[..start].EndsWith("Bearer "u8) || text[..start].EndsWith("bearer "u8) || text[..start].EndsWith("Basic "u8) || text[..start].EndsWith("basic "u8);

    // postgres://user:password@host
    private static void FindPassword(ReadOnlySpan<byte> text, int start, int end, ref Findings found)
    {
        var scheme = text[start..end].IndexOf("://"u8);
        if (scheme <= 0)
        {
            return;
        }

        var user = start + scheme + 3;
        var authority = text[user..end].IndexOfAny("/?#"u8);
        var rest = text[user..(authority < 0 ? end : user + authority)];
        var (colon, at) = (rest.IndexOf((byte)':'), rest.LastIndexOf((byte)'@'));
        if (colon >= 0 && at > colon + 1)
        {
            found.Add(user + colon + 1, user + at);
        }
    }
}
