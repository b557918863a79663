using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace McpGen.Audit;

/// <summary>Names of properties whose values stay out of the audit log; case, <c>-</c> and <c>_</c> do not count.</summary>
internal sealed class RedactedNames
{
    // Longer names are cut: no name of a secret is as long.
    private const int MaxLength = 128;

    private static readonly string[] Always =
    [
        "password", "passwd", "pwd", "passphrase", "passcode", "pin", "otp", "secret", "clientSecret", "secretKey", "sharedSecret",
        "token", "accessToken", "refreshToken", "idToken", "authToken", "sessionToken", "bearerToken", "csrfToken", "apiToken", "jwt",
        "apiKey", "xApiKey", "apiSecret", "accessKey", "secretAccessKey", "privateKey", "signingKey", "encryptionKey",
        "authorization", "proxyAuthorization", "auth", "bearer", "cookie", "setCookie", "sessionId",
        "credential", "credentials", "certificate", "connectionString", "cvv", "cvc", "cardNumber", "ssn",
    ];

    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>The built-in names and those of the gateway.</summary>
    public RedactedNames(IReadOnlyList<string> configured)
        : this(Fold([.. Always, .. configured]))
    {
    }

    private RedactedNames(FrozenSet<string> names)
    {
        _names = names;
        _lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>These names and those of one tool.</summary>
    public RedactedNames With(ReadOnlySpan<string> more) => more.IsEmpty ? this : new(Fold([.. _names, .. more]));

    public bool Contains(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[MaxLength];
        return _lookup.Contains(folded[..Fold(name, folded)]);
    }

    private static FrozenSet<string> Fold(string[] names)
    {
        Span<char> folded = stackalloc char[MaxLength];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = folded[..Fold(names[i], folded)].ToString();
        }

        return names.ToFrozenSet(StringComparer.Ordinal);
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
