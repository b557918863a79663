using System;
using System.Globalization;

namespace McpGen.Generators.Emit;

/// <summary>
/// Tells which characters must not stand in generated source as they are: those that end a line or a literal for the compiler,
/// and those that make a reader see something else than the compiler does (Unicode TR 36 §2: bidirectional and invisible characters).
/// </summary>
internal static class UnsafeText
{
    /// <summary>What stands in for half a surrogate pair, which no UTF-8 file can hold.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Whether a text is printable ASCII throughout, as most are; then nothing in it is unsafe.</summary>
    public static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Walks a text code point by code point; half a surrogate pair comes as <see cref="Replacement"/>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="visit">Called with each code point and whether it is unsafe.</param>
    public static void Walk(string text, Action<int, bool> visit)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                visit(char.ConvertToUtf32(text[i], text[i + 1]), IsUnsafe(CharUnicodeInfo.GetUnicodeCategory(text, i)));
                i++;
            }
            else
            {
                var c = char.IsSurrogate(text[i]) ? Replacement : text[i];
                visit(c, IsUnsafe(CharUnicodeInfo.GetUnicodeCategory(c)));
            }
        }
    }

    private static bool IsUnsafe(UnicodeCategory category) => category is
        UnicodeCategory.Control or
        UnicodeCategory.Format or
        UnicodeCategory.LineSeparator or
        UnicodeCategory.ParagraphSeparator or
        UnicodeCategory.PrivateUse or
        UnicodeCategory.OtherNotAssigned;
}
