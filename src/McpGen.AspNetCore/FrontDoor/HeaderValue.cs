using System;
using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace McpGen.AspNetCore.FrontDoor;

/// <summary>The text that a header of the protocol stands for: itself, or UTF-8 in Base64 between <c>=?base64?</c> and <c>?=</c>.</summary>
internal static class HeaderValue
{
    private const string Prefix = "=?base64?";
    private const string Suffix = "?=";

    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    /// <summary>The text of a header value; null when it holds a character no header may hold, or its Base64 is wrong.</summary>
    public static string? Decode(string value)
    {
        var trimmed = value.AsSpan().Trim(" \t");
        if (trimmed.ContainsAnyExceptInRange(' ', '~'))
        {
            return null;
        }

        return trimmed.StartsWith(Prefix, StringComparison.Ordinal) && trimmed.EndsWith(Suffix, StringComparison.Ordinal)
            && trimmed.Length >= Prefix.Length + Suffix.Length
            ? DecodeBase64(trimmed[Prefix.Length..^Suffix.Length])
            : trimmed.ToString();
    }

    private static string? DecodeBase64(ReadOnlySpan<char> text)
    {
        // Convert skips white space inside, which here is an error like any other stray character.
        if (text.ContainsAnyExcept(Alphabet))
        {
            return null;
        }

        var bytes = new byte[text.Length];
        return Convert.TryFromBase64Chars(text, bytes, out var length) && Utf8.IsValid(bytes.AsSpan(0, length))
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : null;
    }
}
