using System;
using System.Buffers;

namespace McpGen.Redaction;

/// <summary>Finds secrets by what stands around them: the name of a secret and <c>=</c>, the password of a URL, the lines of a private key.</summary>
internal static class SecretDetector
{
    private const int MaxName = 64;

    private static readonly SearchValues<byte> AuthorityEnds = SearchValues.Create("/?# \"\\"u8);

    private static readonly FieldNames Names = new(FieldNames.Secrets);

    /// <summary>Finds values such as that of <c>api_key=…</c>.</summary>
    public static void FindAssigned(ReadOnlySpan<byte> text, ref Findings found)
    {
        var from = 0;
        while (text[from..].IndexOf((byte)'=') is >= 0 and var hop)
        {
            var sign = from + hop;
            from = sign + 1;
            var name = sign;
            while (name > 0 && sign - name < MaxName && (Bytes.IsWord(text[name - 1]) || text[name - 1] == '-'))
            {
                name--;
            }

            if (name == sign || !Names.Contains(text[name..sign]))
            {
                continue;
            }

            var end = from;
            while (end < text.Length && (!TextTraits.IsDelimiter(text[end]) || text[end] is (byte)'%' or (byte)'/' or (byte)'='))
            {
                end++;
            }

            if (end > from)
            {
                found.Add(from, end);
                from = end;
            }
        }
    }

    /// <summary>Finds passwords such as that of <c>postgres://user:password@host</c> (RFC 3986 §3.2.1).</summary>
    public static void FindPasswords(ReadOnlySpan<byte> text, ref Findings found)
    {
        var from = 0;
        while (text[from..].IndexOf("://"u8) is >= 0 and var hop)
        {
            var user = from + hop + 3;
            var length = text[user..].IndexOfAny(AuthorityEnds);
            var authority = text[user..(length < 0 ? text.Length : user + length)];
            var (colon, at) = (authority.IndexOf((byte)':'), authority.LastIndexOf((byte)'@'));
            if (colon >= 0 && at > colon + 1)
            {
                found.Add(user + colon + 1, user + at);
            }

            from = user + authority.Length;
        }
    }

    /// <summary>Finds private keys in PEM (RFC 7468); one that breaks off is hidden to the end of the text.</summary>
    public static void FindPrivateKeys(ReadOnlySpan<byte> text, ref Findings found)
    {
        var from = 0;
        while (text[from..].IndexOf("PRIVATE KEY-----"u8) is >= 0 and var hop)
        {
            var label = from + hop;
            var start = text[from..label].LastIndexOf("-----BEGIN"u8);
            var behind = label + "PRIVATE KEY-----"u8.Length;
            if (start >= 0 && hop - start < MaxName)
            {
                var close = text[behind..].IndexOf("PRIVATE KEY-----"u8);
                var end = close < 0 ? text.Length : behind + close + "PRIVATE KEY-----"u8.Length;
                found.Add(from + start, end);
                behind = end;
            }

            from = behind;
        }
    }
}
