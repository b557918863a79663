using System.Collections.Generic;
using System.Globalization;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Manifest;

/// <summary>Durations: a whole number and a unit.</summary>
internal static class DurationText
{
    /// <summary>The form in a regular expression, for the JSON Schema.</summary>
    public const string Pattern = "^[0-9]+(ms|s|m|h)$";

    private const long Longest = 24 * 60 * 60 * 1000;

    /// <summary>The milliseconds of a node, or null with a problem.</summary>
    public static long? Read(SpecNode node, string key, ICollection<Problem> problems)
    {
        var text = node.Scalar ?? "";
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        if (digits > 0 && digits == text.Length)
        {
            problems.Add(ManifestProblems.DurationWithoutUnit(node, key));
            return null;
        }

        long unit = text.Substring(digits) switch
        {
            "ms" => 1,
            "s" => 1000,
            "m" => 60 * 1000,
            "h" => 60 * 60 * 1000,
            _ => 0,
        };
        if (digits == 0 || unit == 0)
        {
            problems.Add(ManifestProblems.BadDuration(node, key));
            return null;
        }

        if (digits > 9 || long.Parse(text.Substring(0, digits), CultureInfo.InvariantCulture) * unit is not (> 0 and <= Longest))
        {
            problems.Add(ManifestProblems.DurationOutOfRange(node, key));
            return null;
        }

        return long.Parse(text.Substring(0, digits), CultureInfo.InvariantCulture) * unit;
    }
}
