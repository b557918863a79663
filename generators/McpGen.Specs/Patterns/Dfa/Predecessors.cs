using System.Collections.Generic;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>The transitions of an automaton backwards: per state and class, the states that lead to it.</summary>
internal sealed class Predecessors
{
    private readonly int _width;
    private readonly int[] _firsts;
    private readonly int[] _states;

    private Predecessors(int width, int[] firsts, int[] states) => (_width, _firsts, _states) = (width, firsts, states);

    /// <summary>The predecessors in an automaton.</summary>
    public static Predecessors Of(Automaton automaton)
    {
        // A counting sort of all transitions by target and class.
        var width = automaton.Width;
        var firsts = new int[(automaton.Count * width) + 1];
        for (var cell = 0; cell < automaton.Next.Length; cell++)
        {
            firsts[(automaton.Next[cell] * width) + (cell % width) + 1]++;
        }

        for (var i = 1; i < firsts.Length; i++)
        {
            firsts[i] += firsts[i - 1];
        }

        var states = new int[automaton.Next.Length];
        var free = (int[])firsts.Clone();
        for (var cell = 0; cell < automaton.Next.Length; cell++)
        {
            states[free[(automaton.Next[cell] * width) + (cell % width)]++] = cell / width;
        }

        return new(width, firsts, states);
    }

    /// <summary>Adds the states that lead to a state by a class.</summary>
    public void AddTo(List<int> list, int state, int classNumber)
    {
        var cell = (state * _width) + classNumber;
        for (var i = _firsts[cell]; i < _firsts[cell + 1]; i++)
        {
            list.Add(_states[i]);
        }
    }
}
