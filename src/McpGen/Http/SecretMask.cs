using System;
using System.Buffers;
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
    private readonly List<byte[]> _inText = [];
    private readonly List<byte[]> _inJson = [];

    /// <summary>The length of the longest secret in bytes: a text is cut at a limit only after it was masked this much further.</summary>
    public int Longest { get; private set; }

    /// <summary>Adds a value that came from the environment.</summary>
    /// <param name="secret">The value.</param>
    /// <param name="isCredential">Whether its header carries a credential. Other values, as of a tenant, may well belong in an answer.</param>
    public void Add(string secret, bool isCredential)
    {
        // As it is, as JSON writers escape it, and as URLs do.
        string[] inJson =
        [
            JsonEncodedText.Encode(secret).Value,
            JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value,
            Uri.EscapeDataString(secret),
        ];
        foreach (var form in new HashSet<string>([secret, .. inJson]))
        {
            if (form.Length >= MinLengthInErrors)
            {
                _inErrors.Add(form);
            }

            // A number inside JSON cannot be replaced by text.
            if (isCredential && form.Length >= MinLengthInAnswers && form.AsSpan().ContainsAnyExceptInRange('0', '9'))
            {
                var bytes = Encoding.UTF8.GetBytes(form);
                Longest = Math.Max(Longest, bytes.Length);
                _inText.Add(bytes);
                if (Array.IndexOf(inJson, form) >= 0)
                {
                    _inJson.Add(bytes);
                }
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

    /// <summary>Masks a text; the same memory when it holds no secret.</summary>
    public ReadOnlyMemory<byte> ApplyToText(ReadOnlyMemory<byte> utf8)
    {
        foreach (var secret in _inText)
        {
            utf8 = Replace(utf8, secret, secret.Length);
        }

        return utf8;
    }

    /// <summary>Masks JSON; the same memory when it holds no secret.</summary>
    /// <param name="json">Compact JSON. Where a limit cut a string, an ellipsis stands before its closing quote.</param>
    /// <param name="masked">The masked text.</param>
    /// <returns>Whether that is still JSON: a secret can look like a piece of its structure.</returns>
    public bool TryApplyToJson(ReadOnlyMemory<byte> json, out ReadOnlyMemory<byte> masked)
    {
        masked = json;
        foreach (var secret in _inJson)
        {
            masked = Replace(masked, secret, secret.Length);
            masked = WithoutStart(masked, secret);
        }

        return masked.Equals(json) || IsJson(masked.Span);
    }

    private static ReadOnlyMemory<byte> Replace(ReadOnlyMemory<byte> utf8, ReadOnlySpan<byte> part, int length)
    {
        var next = utf8.Span.IndexOf(part);
        if (next < 0)
        {
            return utf8;
        }

        var text = utf8.Span;
        var masked = new ArrayBufferWriter<byte>(text.Length);
        while (next >= 0)
        {
            masked.Write(text[..next]);
            masked.Write("[hidden]"u8);
            text = text[(next + length)..];
            next = text.IndexOf(part);
        }

        masked.Write(text);
        return masked.WrittenMemory;
    }

    /// <summary>Masks the start of a secret of which a limit cut off the rest.</summary>
    private static ReadOnlyMemory<byte> WithoutStart(ReadOnlyMemory<byte> json, ReadOnlySpan<byte> secret)
    {
        var text = json.Span;
        var cut = text.LastIndexOf("…\""u8);
        for (var length = secret.Length - 1; cut >= 0 && length >= MinLengthInErrors; length--)
        {
            var part = secret[..length];
            if (text[..cut].EndsWith(part))
            {
                return Replace(json, (byte[])[.. part, .. "…"u8], length);
            }
        }

        return json;
    }

    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
