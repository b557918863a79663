using System;
using System.Text;

namespace McpGen.Redaction;

/// <summary>The forms in which large services give out keys and tokens: a prefix of their own, and how much follows.</summary>
internal static class KeyForms
{
    private static readonly KeyForm[] All =
    [
        new("AKIA", 16, 16, KeyCharacters.Upper),        // Amazon: a user's access key
        new("ASIA", 16, 16, KeyCharacters.Upper),        // Amazon: a temporary access key
        new("AIza", 35, 35, KeyCharacters.Base64Url),    // Google: an API key
        new("ya29.", 20, 2048, KeyCharacters.Dotted),    // Google: an OAuth access token
        new("GOCSPX-", 28, 28, KeyCharacters.Base64Url), // Google: an OAuth client secret
        new("ghp_", 36, 255, KeyCharacters.Letters),     // GitHub: personal, OAuth, user, server and refresh tokens
        new("gho_", 36, 255, KeyCharacters.Letters),
        new("ghu_", 36, 255, KeyCharacters.Letters),
        new("ghs_", 36, 255, KeyCharacters.Letters),
        new("ghr_", 36, 255, KeyCharacters.Letters),
        new("github_pat_", 22, 255, KeyCharacters.Base64Url),
        new("glpat-", 20, 255, KeyCharacters.Dotted),    // GitLab
        new("xoxb-", 20, 255, KeyCharacters.Base64Url),  // Slack
        new("xoxp-", 20, 255, KeyCharacters.Base64Url),
        new("xoxa-", 20, 255, KeyCharacters.Base64Url),
        new("xoxr-", 20, 255, KeyCharacters.Base64Url),
        new("xoxs-", 20, 255, KeyCharacters.Base64Url),
        new("xoxe.", 20, 512, KeyCharacters.Dotted),
        new("xapp-", 20, 255, KeyCharacters.Base64Url),
        new("sk_live_", 16, 255, KeyCharacters.Letters), // Stripe: secret and restricted keys, secrets of webhooks
        new("sk_test_", 16, 255, KeyCharacters.Letters),
        new("rk_live_", 16, 255, KeyCharacters.Letters),
        new("rk_test_", 16, 255, KeyCharacters.Letters),
        new("whsec_", 24, 255, KeyCharacters.Base64),
        new("sk-", 32, 255, KeyCharacters.Base64Url),    // OpenAI, Anthropic and others
        new("SG.", 60, 80, KeyCharacters.Dotted),        // SendGrid
        new("npm_", 36, 36, KeyCharacters.Letters),
        new("pypi-AgE", 50, 1024, KeyCharacters.Base64Url),
        new("hf_", 34, 64, KeyCharacters.Letters),       // Hugging Face
        new("dop_v1_", 64, 64, KeyCharacters.Hex),       // DigitalOcean
        new("shpat_", 32, 32, KeyCharacters.Hex),        // Shopify
        new("shpss_", 32, 32, KeyCharacters.Hex),
        new("sq0atp-", 22, 22, KeyCharacters.Base64Url), // Square
        new("sq0csp-", 43, 43, KeyCharacters.Base64Url),
        new("key-", 32, 32, KeyCharacters.Hex),          // Mailgun
        new("SK", 32, 32, KeyCharacters.Hex),            // Twilio
        new("hvs.", 24, 255, KeyCharacters.Base64Url),   // Vault
        new("lin_api_", 40, 40, KeyCharacters.Letters),  // Linear
        new("PMAK-", 59, 59, KeyCharacters.Base64Url),   // Postman
        new("dapi", 32, 32, KeyCharacters.Hex),          // Databricks
    ];

    private static readonly bool[] Firsts = FirstBytes();

    /// <summary>How long the key is with which a word begins; 0 when it begins with none.</summary>
    public static int LengthOf(ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty || !Firsts[word[0]])
        {
            return 0;
        }

        foreach (var form in All)
        {
            if (word.StartsWith(form.Prefix) && form.RestLength(word[form.Prefix.Length..]) is > 0 and var rest)
            {
                return form.Prefix.Length + rest;
            }
        }

        return 0;
    }

    private static bool[] FirstBytes()
    {
        var firsts = new bool[256];
        foreach (var form in All)
        {
            firsts[form.Prefix[0]] = true;
        }

        return firsts;
    }

    /// <summary>Which characters follow a prefix.</summary>
    private enum KeyCharacters
    {
        Hex,
        Upper,
        Letters,
        Base64Url,
        Base64,
        Dotted,
    }

    private sealed class KeyForm(string prefix, int least, int most, KeyCharacters characters)
    {
        public byte[] Prefix { get; } = Encoding.ASCII.GetBytes(prefix);

        public int RestLength(ReadOnlySpan<byte> rest)
        {
            var length = 0;
            while (length < rest.Length && IsAllowed(rest[length]))
            {
                length++;
            }

            // A key of a fixed length in a longer word is something else.
            return length >= least && length <= most ? length : 0;
        }

        private bool IsAllowed(byte b) => characters switch
        {
            KeyCharacters.Hex => Bytes.IsDigit(b) || (b | 0x20) is >= 'a' and <= 'f',
            KeyCharacters.Upper => Bytes.IsDigit(b) || b is >= (byte)'A' and <= (byte)'Z',
            KeyCharacters.Letters => Bytes.IsDigit(b) || Bytes.IsLetter(b),
            KeyCharacters.Base64Url => Bytes.IsWord(b) || b == '-',
            KeyCharacters.Base64 => Bytes.IsWord(b) || b is (byte)'+' or (byte)'/' or (byte)'=',
            _ => Bytes.IsWord(b) || b is (byte)'-' or (byte)'.',
        };
    }
}
