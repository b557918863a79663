using System;
using System.Buffers;

namespace McpGen.Http;

/// <summary>
/// Refuses path segments that servers, proxies or URL parsers may resolve to another path. Encoding alone does not help: <c>..</c> needs none, and
/// many servers decode before they resolve, some more than once.
/// </summary>
internal static class PathFence
{
    private const int MaxEncodings = 8;
    private const int MaxOnStack = 256;

    // With full width and other characters that Unicode normalisation turns into the ASCII ones.
    private static readonly SearchValues<char> Dots = SearchValues.Create(".\uFF0E\u2024\u2025");

    private static readonly SearchValues<char> Separators = SearchValues.Create("/\\\uFF0F\uFF3C");

    private static readonly SearchValues<string> OverlongEncodings =
        SearchValues.Create(["%C0%", "%C1%", "%E0%8", "%E0%9", "%F0%8"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with a segment; null when nothing is.</summary>
    /// <param name="segment">The segment as it will be sent.</param>
    public static string? Violation(ReadOnlySpan<char> segment)
    {
        if (segment.Length == 0)
        {
            return "must not be empty, it is a part of the path";
        }

        // A text is never longer decoded than encoded, and only an encoded one is decoded.
        Span<char> memory = segment.Length <= MaxOnStack ? stackalloc char[MaxOnStack] : segment.Contains('%') ? new char[segment.Length] : [];
        scoped var text = segment;
        for (var round = 0; round < MaxEncodings; round++)
        {
            if (HoldsDotSegment(text))
            {
                return "must not be or hold the path segments \".\" and \"..\", in any encoding";
            }

            if (HoldsControl(text))
            {
                return "must not hold control characters, it is a part of the path";
            }

            if (!text.Contains('%'))
            {
                return null;
            }

            // From the second time on the text is decoded where it stands.
            if (!Uri.TryUnescapeDataString(text, memory, out var length) || length == text.Length)
            {
                return text.ContainsAny(OverlongEncodings) ? "must not hold overlong UTF-8, it is a part of the path" : null;
            }

            text = memory[..length];
        }

        return "must not be percent-encoded repeatedly, it is a part of the path";
    }

    private static bool HoldsDotSegment(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny(Separators))
        {
            var part = text[range];

            // Servers that know path parameters cut them off before they look for dots: "..;x".
            var parameters = part.IndexOf(';');
            part = (parameters < 0 ? part : part[..parameters]).Trim();
            if (part.Length is 1 or 2 && !part.ContainsAnyExcept(Dots))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsControl(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }
}
