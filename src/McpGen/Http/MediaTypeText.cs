using System;

namespace McpGen.Http;

/// <summary>Media types that a call names (RFC 9110 §8.3.1).</summary>
internal static class MediaTypeText
{
    /// <summary>Whether it is <c>type/subtype</c>, perhaps with parameters: nothing that could end the header it stands in.</summary>
    public static bool IsValid(string text)
    {
        var isType = true;
        foreach (var range in text.AsSpan().Split(';'))
        {
            var part = text.AsSpan(range).Trim();
            var separator = part.IndexOf(isType ? '/' : '=');
            if (separator < 0 || !HeaderFence.IsToken(part[..separator]) || !HeaderFence.IsToken(part[(separator + 1)..]))
            {
                return false;
            }

            isType = false;
        }

        return text.Length <= 255;
    }

    /// <summary>Whether a type is one of a range such as <c>image/*</c>; any type is its own range.</summary>
    public static bool IsIn(string type, string range)
    {
        var star = range.IndexOf('*', StringComparison.Ordinal);
        return star < 0
            ? Bare(type).Equals(Bare(range), StringComparison.OrdinalIgnoreCase)
            : range is "*/*" || type.StartsWith(range[..star], StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Bare(string type) => type.AsSpan(0, type.IndexOf(';', StringComparison.Ordinal) is var end and >= 0 ? end : type.Length).Trim();
}
