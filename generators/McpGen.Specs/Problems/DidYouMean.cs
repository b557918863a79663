using System;
using System.Collections.Generic;

namespace McpGen.Specs.Problems;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class DidYouMean
{
    /// <summary>The end of a message: <c>; did you mean 'x'?</c>, or nothing.</summary>
    public static string Hint(string? closest) => closest is null ? "" : $"; did you mean {Quote.Of(closest)}?";

    /// <summary>
    /// The candidate with the smallest Damerau-Levenshtein distance that is at most a third of the length (at least one);
    /// of equals the first. Null when nothing is near.
    /// </summary>
    public static string? Closest(string written, IEnumerable<string> candidates)
    {
        string? closest = null;
        var best = Math.Max(1, written.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) >= best || candidate.Length > 200)
            {
                continue;
            }

            var distance = Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < best)
            {
                best = distance;
                closest = candidate;
            }
        }

        return closest;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one text into the other.</summary>
    internal static int Distance(string left, string right)
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
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                current[j] = distance;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
