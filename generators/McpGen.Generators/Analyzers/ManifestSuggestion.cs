using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.Generators.Analyzers;

/// <summary>Words for the manifests a user may have meant.</summary>
internal static class ManifestSuggestion
{
    /// <summary><c>; did you mean 'x'?</c>, or nothing when no manifest comes near.</summary>
    public static string For(string name, IReadOnlyCollection<string> manifests)
    {
        var closest = Closest(NameOf(name), manifests.Select(NameOf));
        return closest is null ? "" : $"; did you mean '{closest}'?";
    }

    /// <summary><c>'a' or 'b'</c>: each path without the folders they share.</summary>
    public static string List(IReadOnlyList<string> paths)
    {
        var shared = paths[0].Substring(0, paths[0].LastIndexOfAny(['/', '\\']) + 1);
        while (shared.Length > 0 && paths.Any(path => !path.StartsWith(shared, StringComparison.Ordinal)))
        {
            shared = shared.Substring(0, shared.TrimEnd('/', '\\').LastIndexOfAny(['/', '\\']) + 1);
        }

        return string.Join(" or ", paths.Select(path => $"'{path.Substring(shared.Length)}'"));
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string? Closest(string sought, IEnumerable<string> candidates)
    {
        var best = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(sought, candidate)))
            .OrderBy(static row => row.Distance)
            .ThenBy(static row => row.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate is not null && best.Distance <= Math.Max(2, sought.Length / 3) ? best.Candidate : null;
    }

    /// <summary>The number of characters to insert, remove or replace.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
