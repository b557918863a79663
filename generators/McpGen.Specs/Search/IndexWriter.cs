using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Search;

namespace McpGen.Specs.Search;

/// <summary>
/// Writes the index of a gateway's tools: a line for each word, sorted, with the tools that have it and the weight it has there. The weights are BM25F
/// (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, §3.6) in whole numbers, so that every machine writes the same, and a
/// search only adds.
/// </summary>
internal static class IndexWriter
{
    // Thousandths; these numbers and those below were chosen by the questions of github-tuning.txt.
    private const long Saturation = 800;
    private const int One = 1000;

    // In 1/256 bits. A word that is in one description only must not outweigh all others together, and every word that fits counts.
    private const long MostRarity = 1_200;
    private const long LeastRarity = 256;

    // By SearchField: what a word is worth there, and how much a long text weakens it (percent).
    private static readonly int[] Worth = [3000, 3000, 600, 100, 50, 800, 600];
    private static readonly int[] Shortening = [100, 80, 60, 60, 60, 20, 80];

    private static readonly (string Word, Actions Action, int Weight)[] ActionWords =
    [
        (SearchAction.Create, Actions.Create, 800),
        (SearchAction.Update, Actions.Update, 800),
        (SearchAction.Delete, Actions.Delete, 800),
        (SearchAction.Read, Actions.Read, 800),
        (SearchAction.List, Actions.List, 600),
    ];

    /// <summary>The lines of the index; the numbers of tools are their places in the list.</summary>
    public static IReadOnlyList<string> Write(IReadOnlyList<ToolCard> tools)
    {
        var counts = tools.Select(static tool => tool.Fields.Select(Count).ToArray()).ToList();
        var averages = Enumerable.Range(0, Worth.Length).Select(field => Math.Max(1, counts.Sum(tool => (long)tool[field].Length) * One / Math.Max(1, counts.Count))).ToArray();
        var postings = new SortedDictionary<string, List<(int Tool, long Weight)>>(StringComparer.Ordinal);
        for (var tool = 0; tool < counts.Count; tool++)
        {
            foreach (var (word, weight) in Weights(counts[tool], averages))
            {
                if (!postings.TryGetValue(word, out var list))
                {
                    postings.Add(word, list = []);
                }

                list.Add((tool, weight));
            }
        }

        var scored = postings.Select(pair => (Word: pair.Key, List: pair.Value, Rarity: Rarity(counts.Count, pair.Value.Count))).ToList();
        var most = scored.Count == 0 ? 1 : scored.Max(static word => word.List.Max(static posting => Score(posting.Weight)) * word.Rarity);
        return [.. scored
            .Select(word => (word.Word, Line: Line(word.List.Select(posting => (posting.Tool, (int)Math.Max(1, Score(posting.Weight) * word.Rarity * PostingText.MaxWeight / most))))))
            .Concat(ActionLines(tools))
            .OrderBy(static line => line.Word, Utf8Order.Instance)
            .Select(static line => line.Word + " " + line.Line)];
    }

    /// <summary>What tools do, as if it were words of theirs.</summary>
    private static IEnumerable<(string Word, string Line)> ActionLines(IReadOnlyList<ToolCard> tools)
    {
        foreach (var (word, action, weight) in ActionWords)
        {
            var having = tools.Select((tool, i) => (Tool: i, weight, tool.Actions)).Where(tool => (tool.Actions & action) != 0).Select(static tool => (tool.Tool, tool.weight)).ToList();
            if (having.Count > 0)
            {
                yield return (word, Line(having));
            }
        }
    }

    private static FieldWords Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new SearchWords(text);
        var buffer = new char[SearchWords.Longest];
        var total = 0;
        for (var length = words.Next(buffer); length > 0; length = words.Next(buffer))
        {
            var word = new string(buffer, 0, length);
            counts[word] = (counts.TryGetValue(word, out var count) ? count : 0) + 1;
            total++;
        }

        return new(counts, total);
    }

    private static IEnumerable<(string Word, long Weight)> Weights(FieldWords[] fields, long[] averages)
    {
        var weights = new SortedDictionary<string, long>(StringComparer.Ordinal);
        for (var field = 0; field < fields.Length; field++)
        {
            var shortening = Shortening[field];
            var norm = (One * (100 - shortening) / 100) + (shortening * fields[field].Length * (long)One * One / averages[field] / 100);
            foreach (var word in fields[field].Counts)
            {
                weights[word.Key] = (weights.TryGetValue(word.Key, out var weight) ? weight : 0) + (Worth[field] * (long)word.Value * One / Math.Max(1, norm));
            }
        }

        return weights.Select(static pair => (pair.Key, pair.Value));
    }

    private static long Score(long weight) => weight * One / (weight + Saturation);

    /// <summary>The binary logarithm of how rare a word is, in 1/256.</summary>
    private static long Rarity(int tools, int having) => Math.Min(MostRarity, LeastRarity + Math.Max(1, Log2(((2L * tools) + 2) * (1L << 20) / ((2L * having) + 1)) - (20 * 256)));

    private static long Log2(long value)
    {
        var whole = 0;
        while (value >> (whole + 1) > 0)
        {
            whole++;
        }

        // The fraction bit by bit: squaring the mantissa doubles its logarithm.
        var mantissa = whole > 30 ? value >> (whole - 30) : value << (30 - whole);
        long fraction = 0;
        for (var bit = 0; bit < 8; bit++)
        {
            mantissa = (mantissa * mantissa) >> 30;
            fraction <<= 1;
            if (mantissa >= 1L << 31)
            {
                mantissa >>= 1;
                fraction |= 1;
            }
        }

        return (whole * 256L) + fraction;
    }

    private static string Line(IEnumerable<(int Tool, int Weight)> postings)
    {
        var line = new StringBuilder();
        var last = -1;
        foreach (var (tool, weight) in postings)
        {
            // The distance to the tool before, five bits to a digit, the lowest first; then the weight in two digits.
            var distance = tool - last - 1;
            for (; distance >= 32; distance >>= 5)
            {
                line.Append(PostingText.Digit(32 + (distance & 31)));
            }

            line.Append(PostingText.Digit(distance)).Append(PostingText.Digit(weight / 64)).Append(PostingText.Digit(weight % 64));
            last = tool;
        }

        return line.ToString();
    }

    /// <summary>The words of a field.</summary>
    private sealed record FieldWords(Dictionary<string, int> Counts, int Length);

    /// <summary>By UTF-8 bytes, as the gateway compares.</summary>
    private sealed class Utf8Order : IComparer<string>
    {
        public static readonly Utf8Order Instance = new();

        public int Compare(string left, string right)
        {
            var (a, b) = (Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
            for (var i = 0; i < a.Length && i < b.Length; i++)
            {
                if (a[i] != b[i])
                {
                    return a[i].CompareTo(b[i]);
                }
            }

            return a.Length.CompareTo(b.Length);
        }
    }
}
