using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace McpGen.Specs.Binding.Requests;

/// <summary>Percent-encoding of text that is known in the build.</summary>
internal static class PathText
{
    private const string Unreserved = "-._~";

    // RFC 3986 §3.3: pchar and the slash.
    private const string InPaths = Unreserved + "!$&'()*+,;=:@/";

    /// <summary>A literal of a document's path: escapes that are there stay.</summary>
    public static string Literal(string text) => Encode(text, InPaths, keepsEscapes: true);

    /// <summary>A fixed value: everything but unreserved characters is escaped.</summary>
    public static string Value(string text) => Encode(text, Unreserved, keepsEscapes: false);

    /// <summary>Whether a segment would change the path it stands in, however it is escaped.</summary>
    public static bool IsDotSegment(string segment)
    {
        for (var i = 0; i < 3; i++)
        {
            if (segment.Split('/', '\\').Any(static part => part is "." or ".."))
            {
                return true;
            }

            segment = Uri.UnescapeDataString(segment);
        }

        return segment is "." or "..";
    }

    private static string Encode(string text, string allowed, bool keepsEscapes)
    {
        var encoded = new StringBuilder(text.Length);
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < bytes.Length; i++)
        {
            var c = (char)bytes[i];
            var isKept = c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') || (c < 0x80 && allowed.IndexOf(c) >= 0)
                || (c == '%' && keepsEscapes && i + 2 < bytes.Length && Uri.IsHexDigit((char)bytes[i + 1]) && Uri.IsHexDigit((char)bytes[i + 2]));
            if (isKept)
            {
                encoded.Append(c);
            }
            else
            {
                encoded.Append('%').Append(((int)bytes[i]).ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return encoded.ToString();
    }

    /// <summary>The pieces of a template from left to right: literals, and names in braces.</summary>
    public static List<PathPiece> Pieces(string template)
    {
        var pieces = new List<PathPiece>();
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            // The innermost brace opens, as in "{a{b}".
            open = template.LastIndexOf('{', close, close - open + 1);
            if (open > position)
            {
                pieces.Add(new(template.Substring(position, open - position), false));
            }

            pieces.Add(new(template.Substring(open + 1, close - open - 1), true));
            position = close + 1;
        }

        if (position < template.Length)
        {
            pieces.Add(new(template.Substring(position), false));
        }

        return pieces;
    }
}

/// <summary>A piece of a path's template.</summary>
/// <param name="Text">A literal, or what stands between braces.</param>
/// <param name="IsName">Whether it stood between braces.</param>
internal sealed record PathPiece(string Text, bool IsName);
