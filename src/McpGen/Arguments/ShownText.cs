using System;
using System.Globalization;
using System.Text;

namespace McpGen.Arguments;

/// <summary>Text of unknown origin made fit for a message: short, on one line, nothing invisible.</summary>
internal static class ShownText
{
    private const int MaxLength = 60;

    /// <summary>The text itself, cut after 60 characters.</summary>
    public static string Plain(string text) => Plain(text, MaxLength);

    /// <summary>The text itself, cut after a number of characters.</summary>
    public static string Plain(ReadOnlySpan<char> text, int maxLength)
    {
        var cut = text.Length > maxLength;
        if (cut)
        {
            // Half a surrogate pair is no text.
            text = text[..(char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength)];
        }

        var shown = new StringBuilder(text.Length + 1);
        Span<char> buffer = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune))
            {
                shown.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(buffer[..rune.EncodeToUtf16(buffer)]);
            }
        }

        return cut ? shown.Append('…').ToString() : shown.ToString();
    }

    /// <summary>The text in double quotes.</summary>
    public static string Quoted(string text) => $"\"{Plain(text)}\"";

    /// <summary>Whether a reader cannot see the character, or is misled by it: controls, format characters (bidi, zero width, tags), line and paragraph separators.</summary>
    public static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate;
}
