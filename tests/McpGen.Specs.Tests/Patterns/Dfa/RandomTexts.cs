using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Specs.Model;
using McpGen.Specs.Patterns.Dfa;

namespace McpGen.Specs.Tests.Patterns.Dfa;

/// <summary>Texts that lead far into a table: random walks which avoid its "no match", some of them damaged, and plain noise.</summary>
internal sealed class RandomTexts
{
    private static readonly string[] Noise =
        ["a", "b", "c", "-", "1", " ", "_", ".", "é", "\n", "\r", "\0", "٣", "漢", "\u00a0", "\u2028", "\u0085", "\ufeff", "😀", "𝒳", "\ud800", "\udc00"];

    private readonly Random _random;
    private readonly PatternTable _table;
    private readonly List<(int First, int Last, int Class)> _ranges;
    private readonly string[] _noise;
    private readonly int _maxLength;

    public RandomTexts(Random random, PatternTable table, bool basicPlane, int maxLength)
    {
        _random = random;
        _table = table;
        _maxLength = maxLength;
        _ranges = [.. Ranges(table).Where(range => !basicPlane || range.Last <= 0xFFFF)];
        _noise = basicPlane ? [.. Noise.Where(static text => !char.IsSurrogate(text[0]))] : Noise;
    }

    public string Next() => _random.Next(4) switch
    {
        0 => string.Concat(Enumerable.Range(0, _random.Next(8)).Select(_ => Pick(_noise))),
        1 => Damaged(Walk()),
        _ => Walk(),
    };

    private static IEnumerable<(int First, int Last, int Class)> Ranges(PatternTable table)
    {
        for (var i = 0; i < table.Ranges.Length; i += 3)
        {
            yield return (table.Ranges[i], table.Ranges[i + 1], table.Ranges[i + 2] - '0');
        }

        for (var i = 0; i < table.SupplementaryRanges.Length; i += 5)
        {
            yield return (
                char.ConvertToUtf32(table.SupplementaryRanges, i),
                char.ConvertToUtf32(table.SupplementaryRanges, i + 2),
                table.SupplementaryRanges[i + 4] - '0');
        }
    }

    private string Walk()
    {
        var text = new StringBuilder();
        var row = 0;
        for (var length = 0; length < _maxLength; length++)
        {
            var cells = _table.Rows[row];
            var ways = Enumerable.Range(1, cells.Length - 1).Where(column => cells[column] != '0').ToList();
            if (ways.Count == 0 || (cells[0] == '1' && _random.Next(4) == 0))
            {
                break;
            }

            var column = ways[_random.Next(ways.Count)];
            text.Append(Member(column - 1));
            if (cells[column] == '1')
            {
                break;
            }

            row = cells[column] - '2';
        }

        return text.ToString();
    }

    private string Member(int number)
    {
        var ranges = _ranges.Where(range => range.Class == number).ToList();
        if (ranges.Count == 0)
        {
            return Pick(_noise);
        }

        var (first, last, _) = ranges[_random.Next(ranges.Count)];
        var codePoint = first + _random.Next(last - first + 1);
        return codePoint is >= 0xD800 and <= 0xDFFF ? Pick(_noise) : char.ConvertFromUtf32(codePoint);
    }

    private string Damaged(string text)
    {
        var at = _random.Next(text.Length + 1);
        return _random.Next(3) switch
        {
            0 when at < text.Length && !char.IsSurrogate(text[at]) => text.Remove(at, 1),
            1 => text + Pick(_noise),
            _ when at == text.Length || !char.IsLowSurrogate(text[at]) => text.Insert(at, Pick(_noise)),
            _ => text,
        };
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
