using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>The values of General_Category, under their short and long names (PropertyValueAliases.txt).</summary>
internal static class UnicodeCategories
{
    // Short names in the order of UnicodeCategory.
    private static readonly string[] Names =
        ["Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn"];

    private static readonly Dictionary<string, string> ShortNames = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L", ["Cased_Letter"] = "LC", ["Uppercase_Letter"] = "Lu", ["Lowercase_Letter"] = "Ll", ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm", ["Other_Letter"] = "Lo",
        ["Mark"] = "M", ["Combining_Mark"] = "M", ["Nonspacing_Mark"] = "Mn", ["Spacing_Mark"] = "Mc", ["Enclosing_Mark"] = "Me",
        ["Number"] = "N", ["Decimal_Number"] = "Nd", ["digit"] = "Nd", ["Letter_Number"] = "Nl", ["Other_Number"] = "No",
        ["Separator"] = "Z", ["Space_Separator"] = "Zs", ["Line_Separator"] = "Zl", ["Paragraph_Separator"] = "Zp",
        ["Other"] = "C", ["Control"] = "Cc", ["cntrl"] = "Cc", ["Format"] = "Cf", ["Surrogate"] = "Cs", ["Private_Use"] = "Co", ["Unassigned"] = "Cn",
        ["Punctuation"] = "P", ["punct"] = "P", ["Connector_Punctuation"] = "Pc", ["Dash_Punctuation"] = "Pd", ["Open_Punctuation"] = "Ps",
        ["Close_Punctuation"] = "Pe", ["Initial_Punctuation"] = "Pi", ["Final_Punctuation"] = "Pf", ["Other_Punctuation"] = "Po",
        ["Symbol"] = "S", ["Math_Symbol"] = "Sm", ["Currency_Symbol"] = "Sc", ["Modifier_Symbol"] = "Sk", ["Other_Symbol"] = "So",
    };

    private static readonly Lazy<CodePointSet[]> Sets = new(ReadAll);

    /// <summary>The code points of a category or of a group of categories such as <c>L</c>; null when the name is none.</summary>
    public static CodePointSet? Find(string name)
    {
        name = ShortNames.TryGetValue(name, out var shortName) ? shortName : name;
        var sets = Enumerable.Range(0, Names.Length)
            .Where(i => name == "LC" ? Names[i] is "Lu" or "Ll" or "Lt" : Names[i] == name || (name.Length == 1 && Names[i][0] == name[0]))
            .Select(static i => Sets.Value[i])
            .ToList();
        return sets.Count == 0 ? null : CodePointSet.Union(sets);
    }

    private static CodePointSet[] ReadAll()
    {
        var ranges = Names.Select(static _ => new List<(int, int)>()).ToArray();
        var first = 0;
        for (var codePoint = 1; codePoint <= CodePointSet.Last + 1; codePoint++)
        {
            if (codePoint > CodePointSet.Last || Category(codePoint) != Category(first))
            {
                ranges[Category(first)].Add((first, codePoint - 1));
                first = codePoint;
            }
        }

        return [.. ranges.Select(static list => CodePointSet.Of([.. list]))];
    }

    private static int Category(int codePoint) => (int)(codePoint <= char.MaxValue
        ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint)
        : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0));
}
