using System;

namespace McpGen.Http;

/// <summary>W3C Trace Context §3.2: <c>version-traceid-parentid-flags</c>.</summary>
internal static class TraceParent
{
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length != 55 || text[..3] is not "00-")
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is 2 or 35 or 52 ? text[i] != '-' : !char.IsAsciiHexDigitLower(text[i]))
            {
                return false;
            }
        }

        return text[3..35].ContainsAnyExcept('0') && text[36..52].ContainsAnyExcept('0');
    }

    /// <summary>The trace id; null when the text is not well-formed.</summary>
    public static string? TraceId(string? text) => IsValid(text) ? text![3..35] : null;
}
