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

    // For each first byte, the last and the second bytes that the names have: most names of an answer differ in one of them.
    private readonly ulong[] _last = new ulong[256];
    private readonly ulong[] _second = new ulong[256];

    public FieldNames(params IEnumerable<string> names)
    {
        _names = new(StringComparer.Ordinal);
        Span<char> folded = stackalloc char[MaxLength];
        foreach (var name in names)
        {
            var length = Fold(name, folded);
            if (length > 0 && _names.Add(folded[..length].ToString()))
            {
                AddBytes(folded[..length]);
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
    public bool Contains(ReadOnlySpan<byte> name) => MayContain(name) && ContainsFolded(name);

    /// <summary>Whether a name is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[MaxLength];
        return _lookup.Contains(folded[..Fold(name, folded)]);
    }

    private bool MayContain(ReadOnlySpan<byte> name) =>
        !name.IsEmpty && (_last[name[0]] & Bit(name[^1])) != 0 && (name.Length == 1 || (_second[name[0]] & Bit(name[1])) != 0);

    private void AddBytes(ReadOnlySpan<char> folded)
    {
        // What does not count, and what only decoding tells, may stand anywhere.
        var anything = Bit((byte)'-') | Bit((byte)'_') | (ulong.MaxValue << 32);
        _last.AsSpan(128).Fill(ulong.MaxValue);
        _second.AsSpan(128).Fill(ulong.MaxValue);
        _last['-'] = _second['-'] = _last['_'] = _second['_'] = ulong.MaxValue;
        if (char.IsAscii(folded[0]))
        {
            foreach (var first in (ReadOnlySpan<char>)[folded[0], char.ToUpperInvariant(folded[0])])
            {
                _last[first] |= anything | Bit((byte)folded[^1]);
                _second[first] |= anything | (folded.Length > 1 ? Bit((byte)folded[1]) : 0);
            }
        }
    }

    /// <summary>One of 32 bits for bytes of ASCII, the same for both cases of a letter, or one of 32 for others.</summary>
    private static ulong Bit(byte value) => 1UL << ((value & 31) | ((value & 0x80) >> 2));

    private bool ContainsFolded(ReadOnlySpan<byte> name)
    {
        Span<char> text = stackalloc char[MaxLength];
        // A name is cut before it is decoded; four bytes are one character at least.
        Encoding.UTF8.TryGetChars(name[..Math.Min(name.Length, MaxLength)], text, out var length);
        return Contains(text[..length]);
    }

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
