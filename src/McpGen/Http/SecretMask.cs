using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace McpGen.Http;

/// <summary>Removes the secrets of an upstream's own headers from what the upstream sends back, as some do in error messages.</summary>
internal sealed class SecretMask
{
    private const string Mask = "[hidden]";

    // Shorter values occur in ordinary text.
    private const int MinLengthInErrors = 4;
    private const int MinLengthInAnswers = 8;

    private readonly List<string> _inErrors = [];
    private readonly List<byte[]> _inAnswers = [];

    /// <summary>Adds a value that came from the environment.</summary>
    /// <param name="secret">The value.</param>
    /// <param name="isCredential">Whether its header carries a credential. Other values, as of a tenant, may well belong in an answer.</param>
    public void Add(string secret, bool isCredential)
    {
        // As it is, as JSON writers escape it, and as URLs do.
        HashSet<string> forms =
        [
            secret,
            JsonEncodedText.Encode(secret).Value,
            JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value,
            Uri.EscapeDataString(secret),
        ];
        foreach (var form in forms)
        {
            if (form.Length >= MinLengthInErrors)
            {
                _inErrors.Add(form);
            }

            // A number inside JSON cannot be replaced by text.
            if (isCredential && form.Length >= MinLengthInAnswers && form.AsSpan().ContainsAnyExceptInRange('0', '9'))
            {
                _inAnswers.Add(Encoding.UTF8.GetBytes(form));
            }
        }
    }

    /// <summary>Masks a message.</summary>
    public string Apply(string text)
    {
        foreach (var secret in _inErrors)
        {
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Masks an answer; the same memory when it holds no secret.</summary>
    public ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> utf8)
    {
        foreach (var secret in _inAnswers)
        {
            if (utf8.Span.IndexOf(secret) >= 0)
            {
                utf8 = Encoding.UTF8.GetBytes(
                    Encoding.UTF8.GetString(utf8.Span).Replace(Encoding.UTF8.GetString(secret), Mask, StringComparison.Ordinal));
            }
        }

        return utf8;
    }
}
