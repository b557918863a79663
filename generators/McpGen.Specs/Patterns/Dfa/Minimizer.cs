using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Merges the states of an automaton that no text tells apart, by Hopcroft's algorithm: O(classes · n log n).</summary>
internal static class Minimizer
{
    /// <summary>The smallest automaton for the same texts; its states are numbered from near the start to far.</summary>
    public static Automaton Minimize(Automaton automaton)
    {
        var partition = new Partition(automaton.Count);
        partition.Split([.. Enumerable.Range(0, automaton.Count).Where(state => automaton.Accepts[state])]);
        Refine(partition, Predecessors.Of(automaton), automaton.Width);

        int[] Quotient(IEnumerable<int> states) => [.. states.Select(partition.BlockOf)];

        int[] representatives = [.. Enumerable.Range(0, partition.Count).Select(partition.First)];
        var merged = new Automaton(
            automaton.Width,
            Quotient(automaton.Starts),
            Quotient(representatives.SelectMany(state => Enumerable.Range(state * automaton.Width, automaton.Width)).Select(cell => automaton.Next[cell])),
            [.. representatives.Select(state => automaton.Accepts[state])]);
        return Renumbered(merged);
    }

    private static void Refine(Partition partition, Predecessors predecessors, int width)
    {
        var open = new Stack<int>(Enumerable.Range(0, partition.Count));
        var isOpen = new HashSet<int>(open);
        var leading = new List<int>();
        while (open.Count > 0)
        {
            var splitter = open.Pop();
            isOpen.Remove(splitter);
            var members = partition.Members(splitter);
            for (var number = 0; number < width; number++)
            {
                leading.Clear();
                foreach (var member in members)
                {
                    predecessors.AddTo(leading, member, number);
                }

                foreach (var (block, added) in partition.Split(leading))
                {
                    // An open block stays open in both its parts; of another the smaller part suffices.
                    var next = isOpen.Contains(block) || partition.Size(added) <= partition.Size(block) ? added : block;
                    if (isOpen.Add(next))
                    {
                        open.Push(next);
                    }
                }
            }
        }
    }

    private static Automaton Renumbered(Automaton automaton)
    {
        var order = automaton.Reachable();
        var numbers = order.Select(static (state, number) => (state, number)).ToDictionary(static pair => pair.state, static pair => pair.number);
        return new(
            automaton.Width,
            [.. automaton.Starts.Select(start => numbers[start])],
            [.. order.SelectMany(state => Enumerable.Range(state * automaton.Width, automaton.Width)).Select(cell => numbers[automaton.Next[cell]])],
            [.. order.Select(state => automaton.Accepts[state])]);
    }
}
