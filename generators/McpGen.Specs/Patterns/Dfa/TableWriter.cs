using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Specs.Model;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Writes a minimal automaton as a <see cref="PatternTable"/>.</summary>
internal sealed class TableWriter
{
    private const int FirstRow = 2;

    private readonly Automaton _automaton;
    private readonly TableColumns _columns;
    private readonly List<int> _rows;
    private readonly Dictionary<int, int> _numbers = [];

    private TableWriter(Automaton automaton, Alphabet alphabet)
    {
        _automaton = automaton;
        _columns = TableColumns.Of(automaton, alphabet);

        // The start has a row even where it is final: a table is never empty.
        var start = automaton.Starts[0];
        _rows = [start, .. automaton.Reachable().Where(state => state != start && !automaton.IsFinal(state))];
        for (var i = 0; i < _rows.Count; i++)
        {
            _numbers[_rows[i]] = FirstRow + i;
        }
    }

    /// <summary>The table of an automaton over an alphabet.</summary>
    public static PatternTable Write(Automaton automaton, Alphabet alphabet)
    {
        var writer = new TableWriter(automaton, alphabet);
        if (writer._rows.Count > DfaLimits.States || writer._columns.Count > DfaLimits.Classes || writer._rows.Count * writer._columns.Count > DfaLimits.Cells)
        {
            throw PatternFaultException.TooLarge($"it needs {writer._rows.Count} states and {writer._columns.Count} classes of characters");
        }

        return new(writer._rows.Select(writer.Row).ToEquatableArray(), writer.Ranges(supplementary: false), writer.Ranges(supplementary: true));
    }

    private static char Digit(int number) => (char)('0' + number);

    private string Row(int state)
    {
        var row = new StringBuilder();
        row.Append(_automaton.Accepts[state] ? '1' : '0');
        foreach (var number in _columns.Representatives)
        {
            var next = _automaton.Next[(state * _automaton.Width) + number];
            row.Append(Digit(_automaton.IsFinal(next) ? (_automaton.Accepts[next] ? 1 : 0) : _numbers[next]));
        }

        return row.ToString();
    }

    private string Ranges(bool supplementary)
    {
        var text = new StringBuilder();
        foreach (var (range, column) in _columns.Ranges)
        {
            if (supplementary && range.Last > char.MaxValue)
            {
                var first = range.First > char.MaxValue ? range.First : char.MaxValue + 1;
                text.Append(char.ConvertFromUtf32(first)).Append(char.ConvertFromUtf32(range.Last)).Append(Digit(column));
            }
            else if (!supplementary && range.First <= char.MaxValue)
            {
                var last = range.Last <= char.MaxValue ? range.Last : char.MaxValue;
                text.Append((char)range.First).Append((char)last).Append(Digit(column));
            }
        }

        return text.ToString();
    }
}
