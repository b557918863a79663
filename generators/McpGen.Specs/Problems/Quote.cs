using System.Globalization;
using System.Text;

namespace McpGen.Specs.Problems;

/// <summary>Text of a file, made fit to stand in a one-line message of a compiler.</summary>
internal static class Quote
{
    private const int Longest = 120;

    /// <summary>The text in single quotes: cut when long, with everything that could break or reorder the line escaped.</summary>
    public static string Of(string text)
    {
        var quoted = new StringBuilder("'");
        for (var i = 0; i < text.Length && i < Longest; i++)
        {
            var c = text[i];
            if (IsPlain(c))
            {
                quoted.Append(c);
            }
            else
            {
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return quoted.Append(text.Length > Longest ? "…'" : "'").ToString();
    }

    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
