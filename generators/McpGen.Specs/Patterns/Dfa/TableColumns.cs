using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>The columns of a table: classes that lead everywhere to the same are one. Column 0 is the one with most ranges, for those are not listed.</summary>
internal sealed class TableColumns
{
    private TableColumns(IReadOnlyList<int> representatives, IReadOnlyList<(CodePointRange Range, int Column)> ranges) =>
        (Representatives, Ranges) = (representatives, ranges);

    /// <summary>The number of columns.</summary>
    public int Count => Representatives.Count;

    /// <summary>Per column, one of its classes.</summary>
    public IReadOnlyList<int> Representatives { get; }

    /// <summary>The code points of all columns but 0, ascending; ranges that touch have different columns.</summary>
    public IReadOnlyList<(CodePointRange Range, int Column)> Ranges { get; }

    /// <summary>The columns of an automaton.</summary>
    public static TableColumns Of(Automaton automaton, Alphabet alphabet)
    {
        // From classes to the first class with the same column.
        var same = new Dictionary<int[], int>(IntArrayComparer.Instance);
        var representativeOf = new int[automaton.Width];
        for (var number = 0; number < automaton.Width; number++)
        {
            int[] column = [.. Enumerable.Range(0, automaton.Count).Select(state => automaton.Next[(state * automaton.Width) + number])];
            if (!same.TryGetValue(column, out representativeOf[number]))
            {
                same.Add(column, number);
                representativeOf[number] = number;
            }
        }

        var ranges = Joined(alphabet.Ranges.Select(pair => (pair.Range, representativeOf[pair.Class])));
        var representatives = ranges
            .GroupBy(static pair => pair.Class)
            .OrderByDescending(static group => group.Count())
            .ThenByDescending(static group => group.Sum(static pair => pair.Range.Last - pair.Range.First))
            .Select(static group => group.Key)
            .ToList();

        // The rest in the order of their first code points.
        representatives = [representatives[0], .. representatives.Skip(1).OrderBy(number => ranges.FindIndex(pair => pair.Class == number))];
        return new(
            representatives,
            [.. ranges.Where(pair => pair.Class != representatives[0]).Select(pair => (pair.Range, representatives.IndexOf(pair.Class)))]);
    }

    private static List<(CodePointRange Range, int Class)> Joined(IEnumerable<(CodePointRange Range, int Class)> ranges)
    {
        var joined = new List<(CodePointRange Range, int Class)>();
        foreach (var pair in ranges)
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var last && last.Class == pair.Class)
            {
                joined[joined.Count - 1] = (last.Range with { Last = pair.Range.Last }, last.Class);
            }
            else
            {
                joined.Add(pair);
            }
        }

        return joined;
    }
}
