using System;
using System.Collections.Generic;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Follows an NFA as far as it goes without consuming.</summary>
internal sealed class Closure(Nfa nfa, Debts debts, Action<int> spend)
{
    private readonly HashSet<NfaThread> _seen = [];
    private readonly Stack<NfaThread> _open = [];

    /// <summary>The threads that wait for a code point or have matched.</summary>
    /// <param name="position">The place.</param>
    /// <param name="after">What follows the place.</param>
    public List<NfaThread> Of(NfaPosition position, Side after)
    {
        _seen.Clear();
        foreach (var thread in position.Threads)
        {
            Enter(thread);
        }

        var waiting = new List<NfaThread>();
        while (_open.Count > 0)
        {
            var thread = _open.Pop();
            var state = nfa.States[thread.State];
            switch (state.Kind)
            {
                case NfaStateKind.Split:
                    Enter(thread with { State = state.Next });
                    Enter(thread with { State = state.Other });
                    break;
                case NfaStateKind.Assert when Holds(state.Assertion, position.Before, after):
                case NfaStateKind.LookBehind when nfa.Behind[state.Look].Accepts[position.Behind[state.Look]]:
                    Enter(thread with { State = state.Next });
                    break;
                case NfaStateKind.LookAhead when debts.Add(thread.Debt, state.Look, position.Before) is var debt && debt != Debts.Broken:
                    Enter(new(state.Next, debt));
                    break;
                case NfaStateKind.Consume or NfaStateKind.Accept:
                    waiting.Add(thread);
                    break;
            }
        }

        spend(_seen.Count);
        return waiting;
    }

    private static bool Holds(AssertionKind assertion, Side before, Side after) => assertion switch
    {
        AssertionKind.Start => before == Side.Edge,
        AssertionKind.End => after == Side.Edge,
        AssertionKind.WordBoundary => (before == Side.Word) != (after == Side.Word),
        _ => (before == Side.Word) == (after == Side.Word),
    };

    private void Enter(NfaThread thread)
    {
        if (_seen.Add(thread))
        {
            _open.Push(thread);
        }
    }
}
