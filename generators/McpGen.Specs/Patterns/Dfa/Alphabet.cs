using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>The code points divided into classes whose members no set of a pattern tells apart. States branch by class.</summary>
internal sealed class Alphabet
{
    private readonly List<int> _representatives = [];
    private readonly List<(CodePointRange Range, int Class)> _ranges = [];

    private Alphabet(IReadOnlyCollection<CodePointSet> sets)
    {
        var classes = new Dictionary<string, int>();
        var starts = Boundaries(sets);
        for (var i = 0; i < starts.Count; i++)
        {
            var first = starts[i];
            var membership = new string([.. sets.Select(set => set.Contains(first) ? '1' : '0')]);
            if (!classes.TryGetValue(membership, out var number))
            {
                number = classes.Count;
                classes.Add(membership, number);
                _representatives.Add(first);
            }

            _ranges.Add((new(first, i + 1 < starts.Count ? starts[i + 1] - 1 : CodePointSet.Last), number));
        }
    }

    /// <summary>The number of classes.</summary>
    public int Count => _representatives.Count;

    /// <summary>All code points, ascending, each range with its class.</summary>
    public IReadOnlyList<(CodePointRange Range, int Class)> Ranges => _ranges;

    /// <summary>The alphabet of a pattern.</summary>
    public static Alphabet Of(PatternSyntax syntax)
    {
        var sets = new HashSet<CodePointSet>();
        Collect(syntax, sets);
        return new(sets);
    }

    /// <summary>Which classes a set consists of. The set must be one of the pattern's.</summary>
    public int[] Members(CodePointSet set) => [.. Enumerable.Range(0, Count).Where(number => set.Contains(_representatives[number]))];

    private static List<int> Boundaries(IEnumerable<CodePointSet> sets)
    {
        var starts = new SortedSet<int> { 0 };
        foreach (var range in sets.SelectMany(static set => set.Ranges))
        {
            starts.Add(range.First);
            if (range.Last < CodePointSet.Last)
            {
                starts.Add(range.Last + 1);
            }
        }

        return [.. starts];
    }

    private static void Collect(PatternSyntax syntax, HashSet<CodePointSet> sets)
    {
        switch (syntax)
        {
            case CharacterSyntax character:
                sets.Add(character.Set);
                break;
            case AssertionSyntax { Kind: AssertionKind.WordBoundary or AssertionKind.NoWordBoundary }:
                sets.Add(CharacterClass.Word);
                break;
            case SequenceSyntax sequence:
                CollectAll(sequence.Parts, sets);
                break;
            case ChoiceSyntax choice:
                CollectAll(choice.Branches, sets);
                break;
            case RepeatSyntax repeat:
                Collect(repeat.Body, sets);
                break;
            case LookSyntax look:
                Collect(look.Body, sets);
                break;
        }
    }

    private static void CollectAll(IEnumerable<PatternSyntax> parts, HashSet<CodePointSet> sets)
    {
        foreach (var part in parts)
        {
            Collect(part, sets);
        }
    }
}
