using System;
using System.Collections.Generic;
using System.Text;
using McpGen.Specs.Binding.Json;

namespace McpGen.Specs.Binding.Texts.Screening;

/// <summary>What a text holds that people do not see where it is shown, and models do.</summary>
internal static class HiddenText
{
    /// <summary>A text without what is hidden in it; line breaks of every kind become LF.</summary>
    public static string Removed(string text)
    {
        // Taking out one part may bring the halves of another together.
        for (var parts = Parts(text); parts.Count > 0; parts = Parts(text))
        {
            var visible = new StringBuilder(text.Length);
            var at = 0;
            foreach (var part in parts)
            {
                visible.Append(text, at, part.Start - at);
                at = part.End;
            }

            text = visible.Append(text, at, text.Length - at).ToString();
        }

        return Lines(text);
    }

    /// <summary>A text with blanks in place of what is hidden, so that the rest keeps its place.</summary>
    public static string Blanked(string text, IReadOnlyList<HiddenPart> parts)
    {
        if (parts.Count == 0)
        {
            return text;
        }

        var blanked = new StringBuilder(text);
        foreach (var part in parts)
        {
            for (var i = part.Start; i < part.End; i++)
            {
                // Zero width splits no word; what is invisible is passed over anyway.
                blanked[i] = part.Kind is HiddenKind.Comment or HiddenKind.Escape ? ' ' : '\u200B';
            }
        }

        return blanked.ToString();
    }

    /// <summary>Every hidden part, in order.</summary>
    public static IReadOnlyList<HiddenPart> Parts(string text)
    {
        List<HiddenPart>? parts = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var end = c switch
            {
                '<' => EndOfComment(text, i),
                '[' => EndOfLineComment(text, i),
                < ' ' or >= '\u007F' => EndOfInvisible(text, i),
                _ => i,
            };
            if (end == i && char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (end > i)
            {
                (parts ??= []).Add(new(i, end, KindOf(text, i, end)));
                i = end - 1;
            }
        }

        return parts ?? (IReadOnlyList<HiddenPart>)Array.Empty<HiddenPart>();
    }

    private static HiddenKind KindOf(string text, int start, int end) => text[start] switch
    {
        '<' or '[' => HiddenKind.Comment,
        '\u001B' or '\u009B' => HiddenKind.Escape,
        < ' ' or (>= '\u007F' and <= '\u009F') => HiddenKind.Control,
        >= '\u202A' and <= '\u202E' or (>= '\u2066' and <= '\u2069') => HiddenKind.Direction,
        '\uDB40' => HiddenKind.Tag,
        _ => IsHarmless(text, start, end) ? HiddenKind.Harmless : HiddenKind.ZeroWidth,
    };

    // A comment that is never closed hides the rest from people, so the rest goes.
    private static int EndOfComment(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) != 0)
        {
            return start;
        }

        var close = text.IndexOf("-->", start + 4, StringComparison.Ordinal);
        return close < 0 ? text.Length : close + 3;
    }

    // "[//]: # (…)" is a link definition that Markdown shows nowhere.
    private static int EndOfLineComment(string text, int start)
    {
        if ((start > 0 && text[start - 1] != '\n')
            || (string.CompareOrdinal(text, start, "[//]:", 0, 5) != 0 && string.Compare(text, start, "[comment]:", 0, 10, StringComparison.OrdinalIgnoreCase) != 0))
        {
            return start;
        }

        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static int EndOfInvisible(string text, int start)
    {
        if (text[start] is '\u001B' or '\u009B')
        {
            return EndOfEscape(text, start);
        }

        var end = start;
        while (end < text.Length && Width(text, end) is var width and > 0)
        {
            end += width;
        }

        return end;
    }

    // ECMA-48: CSI with parameters and a final letter, OSC up to its end, else one letter.
    private static int EndOfEscape(string text, int start)
    {
        var at = start + 1;
        if (text[start] == '\u009B' || (at < text.Length && text[at] == '['))
        {
            at += text[start] == '\u009B' ? 0 : 1;
            while (at < text.Length && text[at] is >= '\u0020' and <= '\u003F')
            {
                at++;
            }

            return Math.Min(at + 1, text.Length);
        }

        if (at < text.Length && text[at] == ']')
        {
            while (at < text.Length && text[at] is not ('\u0007' or '\u001B'))
            {
                at++;
            }

            return Math.Min(at + (at + 1 < text.Length && text[at] == '\u001B' && text[at + 1] == '\\' ? 2 : 1), text.Length);
        }

        return Math.Min(at + 1, text.Length);
    }

    // Line breaks and tabs are invisible and meant to be.
    private static int Width(string text, int at)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            return Invisible.IsIn(char.ConvertToUtf32(c, text[at + 1])) ? 2 : 0;
        }

        return c is '\u001B' or '\u009B' or (>= '\t' and <= '\r') or '\u0085' or '\u2028' or '\u2029' ? 0 : char.IsSurrogate(c) || Invisible.IsIn(c) ? 1 : 0;
    }

    /// <summary>What programs leave behind: emoji and scripts need joiners, editors and web pages leave single marks beside blanks.</summary>
    private static bool IsHarmless(string text, int start, int end)
    {
        if (end - start > 2)
        {
            return false;
        }

        var (before, after) = (start > 0 ? text[start - 1] : ' ', end < text.Length ? text[end] : ' ');
        return text[start] is '\u00AD' || before >= '\u0080' || after >= '\u0080' || !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after);
    }

    private static string Lines(string text)
    {
        var lines = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            lines.Append(c is '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' ? '\n' : c == '\t' ? ' ' : c);
        }

        return lines.ToString();
    }
}
