using System.Collections.Generic;
using System.Globalization;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Manifest;

/// <summary>Sizes: a whole number and a unit of 1,024 steps.</summary>
internal static class SizeText
{
    /// <summary>The form in a regular expression, for the JSON Schema.</summary>
    public const string Pattern = "^[0-9]+(B|KB|MB|GB)$";

    private const long Largest = 1024 * 1024 * 1024;

    /// <summary>The bytes of a node, or null with a problem.</summary>
    public static long? Read(SpecNode node, string key, ICollection<Problem> problems)
    {
        var text = node.Scalar ?? "";
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        long unit = text.Substring(digits) switch
        {
            "B" => 1,
            "KB" => 1024,
            "MB" => 1024 * 1024,
            "GB" => 1024 * 1024 * 1024,
            _ => 0,
        };
        if (digits == 0 || unit == 0)
        {
            problems.Add(ManifestProblems.BadSize(node, key, hasUnit: digits == 0 || digits < text.Length));
            return null;
        }

        if (digits > 10 || long.Parse(text.Substring(0, digits), CultureInfo.InvariantCulture) is var count && count * unit is not (> 0 and <= Largest))
        {
            problems.Add(ManifestProblems.SizeOutOfRange(node, key));
            return null;
        }

        return count * unit;
    }
}
