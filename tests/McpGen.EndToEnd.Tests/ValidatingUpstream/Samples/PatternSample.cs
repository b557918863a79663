using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream.Samples;

/// <summary>
/// Writes a text that a regular expression matches: literals, classes, groups, alternatives and counts, as real documents have them.
/// Whoever asks checks the text with a real engine, so an expression beyond this shows itself.
/// </summary>
internal sealed class PatternSample
{
    private readonly string _pattern;
    private readonly int _variant;
    private int _at;

    private PatternSample(string pattern, int variant)
    {
        _pattern = pattern;
        _variant = variant;
    }

    /// <param name="pattern">The expression.</param>
    /// <param name="variant">Chooses among alternatives and among characters of a class.</param>
    public static string Of(string pattern, int variant) => new PatternSample(pattern, variant).Alternatives();

    private bool AtEnd => _at >= _pattern.Length;

    private string Alternatives()
    {
        var all = new List<string> { Sequence() };
        while (!AtEnd && _pattern[_at] == '|')
        {
            _at++;
            all.Add(Sequence());
        }

        return all[_variant % all.Count];
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (!AtEnd && _pattern[_at] is not ('|' or ')'))
        {
            var atom = Atom();
            text.Insert(text.Length, atom, Count());
        }

        return text.ToString();
    }

    private string Atom()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '^' or '$':
                return "";
            case '.':
                return "x";
            case '\\':
                return Escape(_pattern[_at++]).ToString();
            case '[':
                return Class().ToString();
            case '(':
                _at += _pattern.AsSpan(_at).StartsWith("?:") ? 2 : 0;
                var inner = Alternatives();
                _at++;
                return inner;
            default:
                return c.ToString();
        }
    }

    private static char Escape(char c) => c switch
    {
        'd' => '4',
        'w' => 'w',
        's' => ' ',
        _ => c,
    };

    private char Class()
    {
        var end = _pattern.IndexOf(']', _at + 1);
        var content = _pattern[_at..end];
        _at = end + 1;
        if (content.StartsWith('^'))
        {
            return "xX7_ ".First(c => !content.Contains(c, StringComparison.Ordinal));
        }

        // The first character of one of the parts: "A-Z0-9_" gives A, 0 or _.
        var starts = Enumerable.Range(0, content.Length)
            .Where(i => content[i] != '-' && (i < 2 || content[i - 1] != '-') && (i == 0 || content[i - 1] != '\\'))
            .ToArray();
        var start = starts[_variant % starts.Length];
        return content[start] == '\\' ? Escape(content[start + 1]) : content[start];
    }

    /// <summary>How often the atom before is repeated: the least there may be, but once rather than not at all.</summary>
    private int Count()
    {
        if (AtEnd)
        {
            return 1;
        }

        switch (_pattern[_at])
        {
            case '?' or '*' or '+':
                _at++;
                return 1;
            case '{':
                var end = _pattern.IndexOf('}', _at);
                var least = _pattern[(_at + 1)..end].Split(',')[0];
                _at = end + 1;
                return Math.Max(1, int.Parse(least, CultureInfo.InvariantCulture));
            default:
                return 1;
        }
    }
}
