using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>A complete deterministic automaton over the classes of an alphabet.</summary>
/// <param name="Width">The number of classes.</param>
/// <param name="Starts">Where it begins: one state, or one for each <see cref="Side"/> before the text.</param>
/// <param name="Next">The following states, <paramref name="Width"/> per state.</param>
/// <param name="Accepts">Per state, whether a text may end there.</param>
internal sealed record Automaton(int Width, int[] Starts, int[] Next, bool[] Accepts)
{
    /// <summary>The number of states.</summary>
    public int Count => Accepts.Length;

    /// <summary>The automaton of all other texts.</summary>
    public Automaton Complement() => this with { Accepts = [.. Accepts.Select(static accepts => !accepts)] };

    /// <summary>Whether no class leads out of a state: what follows no longer matters.</summary>
    public bool IsFinal(int state)
    {
        for (var i = 0; i < Width; i++)
        {
            if (Next[(state * Width) + i] != state)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The states that can be reached, each once, from near to far.</summary>
    public IReadOnlyList<int> Reachable()
    {
        var order = Starts.Distinct().ToList();
        var seen = new HashSet<int>(order);
        for (var i = 0; i < order.Count; i++)
        {
            for (var k = 0; k < Width; k++)
            {
                var next = Next[(order[i] * Width) + k];
                if (seen.Add(next))
                {
                    order.Add(next);
                }
            }
        }

        return order;
    }
}
