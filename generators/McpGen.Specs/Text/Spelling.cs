using System;
using System.Collections.Generic;

namespace McpGen.Specs.Text;

/// <summary>Finds what somebody probably meant.</summary>
public static class Spelling
{
    /// <summary>
    /// The candidate nearest to a word, or null when none is near: at most a third of the letters may differ. Of equally near ones the first.
    /// </summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        string? closest = null;
        var limit = Math.Max(1, word.Length / 3);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit)
            {
                continue;
            }

            var distance = Distance(word, candidate, limit);
            if (distance <= limit)
            {
                closest = candidate;
                limit = distance - 1;
            }

            if (limit < 0)
            {
                break;
            }
        }

        return closest;
    }

    // Insertions, deletions, replacements and swaps of neighbours (Damerau–Levenshtein, restricted), letters of either case alike.
    private static int Distance(string left, string right, int limit)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }

                least = Math.Min(least, current[j]);
            }

            if (least > limit)
            {
                return least;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => left == right || char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
