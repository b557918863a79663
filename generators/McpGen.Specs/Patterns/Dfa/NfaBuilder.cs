using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Turns a syntax tree into an NFA, back to front: each part is built knowing what follows it.</summary>
internal sealed class NfaBuilder
{
    private readonly Alphabet _alphabet;
    private readonly Dictionary<CodePointSet, int[]> _classes = [];
    private readonly List<NfaState> _states = [];
    private readonly Dictionary<LookSyntax, int> _looks = [];
    private readonly List<Automaton> _ahead = [];
    private readonly List<Automaton> _behind = [];

    private NfaBuilder(Alphabet alphabet) => _alphabet = alphabet;

    /// <summary>The NFA of a tree over an alphabet.</summary>
    public static Nfa Build(PatternSyntax syntax, Alphabet alphabet)
    {
        var builder = new NfaBuilder(alphabet);
        var start = builder.Build(syntax, builder.Add(new(NfaStateKind.Accept)));
        return new(builder._states, start, builder._ahead, builder._behind);
    }

    private int Build(PatternSyntax syntax, int next) => syntax switch
    {
        CharacterSyntax character => Add(new(NfaStateKind.Consume, next, Classes: Classes(character.Set))),
        AssertionSyntax assertion => Add(new(NfaStateKind.Assert, next, Assertion: assertion.Kind)),
        SequenceSyntax sequence => sequence.Parts.Reverse().Aggregate(next, (following, part) => Build(part, following)),
        ChoiceSyntax choice => choice.Branches.Select(branch => Build(branch, next)).Reverse().ToList()
            .Aggregate((other, branch) => Add(new(NfaStateKind.Split, branch, other))),
        RepeatSyntax repeat => Repeat(repeat, next),
        LookSyntax look => Add(new(look.Behind ? NfaStateKind.LookBehind : NfaStateKind.LookAhead, next, Look: Look(look))),
        _ => throw new InvalidOperationException(syntax.GetType().Name),
    };

    private int Repeat(RepeatSyntax repeat, int next)
    {
        if (repeat.Maximum is { } maximum)
        {
            var skip = next;
            for (var i = repeat.Minimum; i < maximum; i++)
            {
                next = Add(new(NfaStateKind.Split, Build(repeat.Body, next), skip));
            }
        }
        else
        {
            var loop = Add(new(NfaStateKind.Split));
            _states[loop] = new(NfaStateKind.Split, Build(repeat.Body, loop), next);
            next = loop;
        }

        for (var i = 0; i < repeat.Minimum; i++)
        {
            var first = Build(repeat.Body, next);
            if (first == next)
            {
                // Nothing, however often, is nothing: (){1000000}.
                break;
            }

            next = first;
        }

        return next;
    }

    // A lookaround that is repeated is compiled once.
    private int Look(LookSyntax look)
    {
        if (!_looks.TryGetValue(look, out var index))
        {
            var list = look.Behind ? _behind : _ahead;
            index = list.Count;
            list.Add(look.Behind ? LookCompiler.Behind(look, _alphabet) : LookCompiler.Ahead(look, _alphabet));
            _looks.Add(look, index);
        }

        return index;
    }

    private int[] Classes(CodePointSet set)
    {
        if (!_classes.TryGetValue(set, out var classes))
        {
            classes = _alphabet.Members(set);
            _classes.Add(set, classes);
        }

        return classes;
    }

    private int Add(NfaState state)
    {
        if (_states.Count == DfaLimits.NfaStates)
        {
            throw PatternFaultException.TooLarge("its repetitions multiply to too many steps");
        }

        _states.Add(state);
        return _states.Count - 1;
    }
}
