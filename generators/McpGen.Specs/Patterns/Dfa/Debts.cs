using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>
/// What lookaheads ask of the text to come. A debt is a set of states of their automata: all must end well.
/// Debts are numbered, so that two threads can be compared.
/// </summary>
internal sealed class Debts
{
    /// <summary>The debt that is paid.</summary>
    public const int None = 0;

    /// <summary>The debt that cannot be paid any more.</summary>
    public const int Broken = -1;

    private readonly IReadOnlyList<Automaton> _looks;
    private readonly List<(int Look, int State)> _items = [];
    private readonly Dictionary<(int Look, int State), int> _itemNumbers = [];
    private readonly List<int[]> _debts = [[]];
    private readonly Dictionary<int[], int> _debtNumbers = new(IntArrayComparer.Instance) { [[]] = None };

    public Debts(IReadOnlyList<Automaton> looks) => _looks = looks;

    /// <summary>A debt and what one more lookahead asks for.</summary>
    /// <param name="debt">The debt so far.</param>
    /// <param name="look">The lookahead.</param>
    /// <param name="before">What stands before its place.</param>
    public int Add(int debt, int look, Side before)
    {
        var items = new SortedSet<int>(_debts[debt]);
        return Include(items, look, _looks[look].Starts[(int)before]) ? Number(items) : Broken;
    }

    /// <summary>What is left of a debt after a code point.</summary>
    public int Step(int debt, int classNumber)
    {
        if (debt == None)
        {
            return None;
        }

        var items = new SortedSet<int>();
        foreach (var item in _debts[debt])
        {
            var (look, state) = _items[item];
            if (!Include(items, look, _looks[look].Next[(state * _looks[look].Width) + classNumber]))
            {
                return Broken;
            }
        }

        return Number(items);
    }

    /// <summary>Whether the end of the text pays a debt.</summary>
    public bool IsPaidAtEnd(int debt) => _debts[debt].All(item => _looks[_items[item].Look].Accepts[_items[item].State]);

    // False when the state's automaton can no longer end well.
    private bool Include(SortedSet<int> items, int look, int state)
    {
        if (_looks[look].IsFinal(state))
        {
            return _looks[look].Accepts[state];
        }

        if (!_itemNumbers.TryGetValue((look, state), out var number))
        {
            number = _items.Count;
            _itemNumbers.Add((look, state), number);
            _items.Add((look, state));
        }

        items.Add(number);
        return true;
    }

    private int Number(SortedSet<int> items)
    {
        int[] debt = [.. items];
        if (!_debtNumbers.TryGetValue(debt, out var number))
        {
            number = _debts.Count;
            _debtNumbers.Add(debt, number);
            _debts.Add(debt);
        }

        return number;
    }
}
