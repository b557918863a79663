using System;

namespace McpGen.Arguments;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Suggestion
{
    // Longer names are not typed by hand, and the distance takes time quadratic in the length.
    private const int MaxLength = 64;

    /// <summary>A clause for the end of a message; empty when nothing is close.</summary>
    public static string DidYouMean(string given, ReadOnlySpan<string> candidates) =>
        Closest(given, candidates) is { } closest ? $"; did you mean {ShownText.Quoted(closest)}?" : "";

    private static string? Closest(string given, ReadOnlySpan<string> candidates)
    {
        if (given.Length is 0 or > MaxLength)
        {
            return null;
        }

        string? closest = null;
        var least = Math.Max(1, given.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > MaxLength || Math.Abs(candidate.Length - given.Length) > least + 2)
            {
                continue;
            }

            var distance = Distance(given, candidate);

            // Where every character would have to change, nothing hints at what was meant.
            if (distance < least && distance < given.Length)
            {
                (closest, least) = (candidate, distance);
            }
        }

        return closest;
    }

    /// <summary>Edits between two names, where neighbours swapped are one edit and case, <c>-</c> and <c>_</c> are none.</summary>
    private static int Distance(string left, string right)
    {
        Span<char> a = stackalloc char[MaxLength];
        Span<char> b = stackalloc char[MaxLength];
        a = a[..Fold(left, a)];
        b = b[..Fold(right, b)];

        Span<int> rows = stackalloc int[3 * (MaxLength + 1)];
        var before = rows[..(MaxLength + 1)];
        var previous = rows.Slice(MaxLength + 1, MaxLength + 1);
        var current = rows[^(MaxLength + 1)..];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            var free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return previous[b.Length];
    }

    private static int Fold(string name, Span<char> folded)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (c is not ('-' or '_'))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        return length;
    }
}
