using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>
/// Subset construction. A state of the result is an <see cref="NfaPosition"/>, judged one code point late: only then is known whether <c>$</c> and <c>\b</c> held.
/// It gives up early where the number of states explodes.
/// </summary>
internal sealed class Determinizer
{
    private readonly Nfa _nfa;
    private readonly SearchMode _mode;
    private readonly Debts _debts;
    private readonly Closure _closure;
    private readonly int _width;

    // The classes before and after which assertions may differ; the first is empty when none ask for words.
    private readonly int[] _words;
    private readonly int[] _others;

    private readonly List<NfaPosition?> _positions = [];
    private readonly Dictionary<int[], int> _numbers = new(IntArrayComparer.Instance);
    private readonly List<int> _next = [];
    private readonly List<bool> _accepts = [];
    private int _steps;

    private Determinizer(Nfa nfa, Alphabet alphabet, SearchMode mode)
    {
        _nfa = nfa;
        _mode = mode;
        _debts = new(nfa.Ahead);
        _closure = new(nfa, _debts, Spend);
        _width = alphabet.Count;
        _words = AsksForWords(nfa) ? alphabet.Members(CharacterClass.Word) : [];
        _others = [.. Enumerable.Range(0, _width).Except(_words)];
    }

    /// <summary>The texts in which the NFA finds a match.</summary>
    public static Automaton Determinize(Nfa nfa, Alphabet alphabet, SearchMode mode) => new Determinizer(nfa, alphabet, mode).Run();

    private static bool AsksForWords(Nfa nfa) =>
        nfa.States.Any(static state => state is { Kind: NfaStateKind.Assert, Assertion: AssertionKind.WordBoundary or AssertionKind.NoWordBoundary })
        || nfa.Ahead.Any(static look => look.Starts[(int)Side.Word] != look.Starts[(int)Side.Other]);

    private Automaton Run()
    {
        int[] behind = [.. _nfa.Behind.Select(static look => look.Starts[0])];
        Side[] sides = _mode == SearchMode.Anywhere ? [Side.Edge] : [Side.Edge, Side.Word, Side.Other];
        int[] starts = [.. sides.Select(side => Number(new(side, behind, [new(_nfa.Start, Debts.None)])))];
        for (var state = 0; state < _positions.Count; state++)
        {
            if (_positions[state] is { } position)
            {
                Expand(state, position);
            }
            else
            {
                Fill(state, _others, state);
                Fill(state, _words, state);
                _accepts[state] = true;
            }
        }

        return new(_width, starts, [.. _next], [.. _accepts]);
    }

    private void Expand(int state, NfaPosition position)
    {
        _accepts[state] = _closure.Of(position, Side.Edge).Any(thread => HasMatched(thread) && _debts.IsPaidAtEnd(thread.Debt));
        Advance(state, position, Side.Other, _others);
        if (_words.Length > 0)
        {
            Advance(state, position, Side.Word, _words);
        }
    }

    private void Advance(int state, NfaPosition position, Side after, int[] classes)
    {
        var threads = _closure.Of(position, after);
        if (threads.Any(thread => HasMatched(thread) && thread.Debt == Debts.None))
        {
            Fill(state, classes, Matched());
            return;
        }

        var following = Step(threads, classes);
        foreach (var number in classes)
        {
            int[] behind = [.. position.Behind.Select((at, look) => _nfa.Behind[look].Next[(at * _width) + number])];
            _next[(state * _width) + number] = Following(following[number] ?? [], _words.Length == 0 ? Side.Other : after, behind);
        }
    }

    /// <summary>Where the threads are after a code point, by its class.</summary>
    private List<NfaThread>?[] Step(List<NfaThread> threads, int[] classes)
    {
        var following = new List<NfaThread>?[_width];
        var allowed = new HashSet<int>(classes);
        foreach (var thread in threads)
        {
            var state = _nfa.States[thread.State];
            foreach (var number in state.Classes ?? classes)
            {
                if (allowed.Contains(number) && _debts.Step(thread.Debt, number) is var debt && debt != Debts.Broken)
                {
                    (following[number] ??= []).Add(new(HasMatched(thread) ? thread.State : state.Next, debt));
                    Spend(1);
                }
            }
        }

        return following;
    }

    private int Following(List<NfaThread> threads, Side before, int[] behind)
    {
        if (threads.Any(thread => HasMatched(thread) && thread.Debt == Debts.None))
        {
            return Matched();
        }

        if (_mode == SearchMode.Anywhere)
        {
            threads.Add(new(_nfa.Start, Debts.None));
        }

        threads.Sort();
        var kept = new List<NfaThread>(threads.Count);
        foreach (var thread in threads)
        {
            // Where a thread without debt is, others of the same state add nothing.
            if (kept.Count == 0 || kept[kept.Count - 1] is var last && last != thread && (last.State != thread.State || last.Debt != Debts.None))
            {
                kept.Add(thread);
            }
        }

        Spend(kept.Count);
        return Number(new(before, behind, kept));
    }

    private bool HasMatched(NfaThread thread) => _nfa.States[thread.State].Kind == NfaStateKind.Accept;

    // No position has an empty key.
    private int Matched() => Number([], null);

    private int Number(NfaPosition position) => Number(position.Key(), position);

    private int Number(int[] key, NfaPosition? position)
    {
        if (_numbers.TryGetValue(key, out var number))
        {
            return number;
        }

        number = _positions.Count;
        if (number == DfaLimits.RawStates || _next.Count >= DfaLimits.RawCells)
        {
            throw PatternFaultException.TooLarge("it needs too many states");
        }

        _numbers.Add(key, number);
        _positions.Add(position);
        _accepts.Add(false);
        _next.AddRange(Enumerable.Repeat(0, _width));
        return number;
    }

    private void Fill(int state, int[] classes, int next)
    {
        foreach (var number in classes)
        {
            _next[(state * _width) + number] = next;
        }
    }

    private void Spend(int steps)
    {
        _steps += steps;
        if (_steps > DfaLimits.Steps)
        {
            throw PatternFaultException.TooLarge("it takes too long to compile");
        }
    }
}
