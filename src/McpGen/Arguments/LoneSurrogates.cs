using System;
using System.Buffers.Text;

namespace McpGen.Arguments;

/// <summary>Finds <c>\uD800</c>-like escapes without their other half in JSON strings: they are valid JSON but no text, and reading them throws.</summary>
internal static class LoneSurrogates
{
    /// <summary>Whether a JSON string holds one.</summary>
    /// <param name="escaped">What stands between the quotes.</param>
    public static bool In(ReadOnlySpan<byte> escaped)
    {
        while (true)
        {
            var start = escaped.IndexOf((byte)'\\');
            if (start < 0)
            {
                return false;
            }

            escaped = escaped[start..];
            if (!TryCodeUnit(escaped, out var unit))
            {
                // Any other escape is two characters, of which the second may be another backslash.
                escaped = escaped[2..];
            }
            else if (!char.IsSurrogate(unit))
            {
                escaped = escaped[6..];
            }
            else if (char.IsHighSurrogate(unit) && TryCodeUnit(escaped[6..], out var next) && char.IsLowSurrogate(next))
            {
                escaped = escaped[12..];
            }
            else
            {
                return true;
            }
        }
    }

    /// <summary>Reads a <c>\uXXXX</c> escape.</summary>
    public static bool TryCodeUnit(ReadOnlySpan<byte> escaped, out char unit)
    {
        unit = default;
        if (escaped.Length < 6 || escaped[0] != '\\' || escaped[1] != 'u'
            || !Utf8Parser.TryParse(escaped.Slice(2, 4), out ushort value, out var consumed, 'x') || consumed != 4)
        {
            return false;
        }

        unit = (char)value;
        return true;
    }
}
