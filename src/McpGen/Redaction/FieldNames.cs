using System;
using System.Collections.Generic;
using System.Text;

namespace McpGen.Redaction;

/// <summary>Names of fields whose values are hidden; case, <c>-</c> and <c>_</c> do not count. Looked up in UTF-8 without allocation.</summary>
internal sealed class FieldNames
{
    /// <summary>Names that mean a secret wherever they stand.</summary>
    public static readonly string[] Secrets =
    [
        "password", "passwd", "pwd", "passphrase", "passcode", "pin", "otp", "secret", "clientSecret", "secretKey", "sharedSecret",
        "token", "accessToken", "refreshToken", "idToken", "authToken", "sessionToken", "bearerToken", "csrfToken", "apiToken", "jwt",
        "apiKey", "xApiKey", "apiSecret", "accessKey", "secretAccessKey", "privateKey", "signingKey", "encryptionKey",
        "authorization", "proxyAuthorization", "auth", "bearer", "cookie", "setCookie", "sessionId",
        "credential", "credentials", "certificate", "connectionString", "cvv", "cvc", "cardNumber", "ssn",
    ];

    // Longer names are cut: no name of a secret is as long.
    private const int MaxLength = 128;

    private readonly HashSet<string> _names;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // The first and the last letter of the names: most names of an answer differ in one of them.
    private readonly ulong[] _ends = new ulong[64];

    public FieldNames(params IEnumerable<string> names)
    {
        _names = new(StringComparer.Ordinal);
        Span<char> folded = stackalloc char[MaxLength];
        foreach (var name in names)
        {
            var length = Fold(name, folded);
            if (length > 0 && _names.Add(folded[..length].ToString()))
            {
                _ends[folded[0] & 63] |= 1UL << (folded[length - 1] & 63);
            }
        }

        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether there are any.</summary>
    public bool Any => _names.Count > 0;

    /// <summary>These names and some more.</summary>
    public FieldNames With(ReadOnlySpan<string> more) => more.IsEmpty ? this : new([.. _names, .. more]);

    /// <summary>Whether a name is one of them.</summary>
    /// <param name="name">The name in UTF-8, without escapes.</param>
    public bool Contains(ReadOnlySpan<byte> name) => !name.IsEmpty && MayContain(name[0], name[^1]) && ContainsFolded(name);

    /// <summary>Whether a name is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[MaxLength];
        return _lookup.Contains(folded[..Fold(name, folded)]);
    }

    private bool MayContain(byte first, byte last) =>
        first is (byte)'-' or (byte)'_' or >= 0x80 || last is (byte)'-' or (byte)'_' or >= 0x80 || (_ends[Lower(first) & 63] & (1UL << (Lower(last) & 63))) != 0;

    private bool ContainsFolded(ReadOnlySpan<byte> name)
    {
        Span<char> text = stackalloc char[MaxLength];
        // A name is cut before it is decoded; four bytes are one character at least.
        Encoding.UTF8.TryGetChars(name[..Math.Min(name.Length, MaxLength)], text, out var length);
        return Contains(text[..length]);
    }

    private static int Lower(byte letter) => letter is >= (byte)'A' and <= (byte)'Z' ? letter | 0x20 : letter;

    private static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (c is not ('-' or '_') && length < folded.Length)
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return length;
    }
}
