using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace McpGen.Specs.Patterns;

/// <summary>Translates the regular expressions of JSON Schema (ECMA-262) for .NET's non-backtracking engine, which runs in linear time.</summary>
internal sealed class EcmaPattern
{
    // .NET 10 refuses patterns that it estimates at more than 10,000 nodes, five for each character after repetitions are written out.
    private const long MaxSize = 1_900;

    private readonly string _source;
    private readonly StringBuilder _output = new();
    private int _position;

    private EcmaPattern(string source) => _source = source;

    /// <summary>The same language as a .NET expression; null with the reason when there is none that runs in linear time.</summary>
    /// <param name="pattern">The expression as in the document.</param>
    /// <param name="reason">Why not, as the end of a sentence.</param>
    public static string? Translate(string pattern, out string? reason)
    {
        try
        {
            if (pattern.Length > 3 && pattern.StartsWith("/^", StringComparison.Ordinal) && pattern.LastIndexOf("$/", StringComparison.Ordinal) > 1)
            {
                throw new UntranslatableException("it is written between slashes, which would have to be in the text");
            }

            var translation = new EcmaPattern(pattern);
            var size = translation.Alternatives(0);
            if (translation._position < pattern.Length)
            {
                throw new UntranslatableException("it has a closing parenthesis without an opening one");
            }

            if (size > MaxSize)
            {
                throw new UntranslatableException("it is too large");
            }

            var expression = translation._output.ToString();
            _ = new Regex(expression, RegexOptions.CultureInvariant);
            reason = null;
            return expression;
        }
        catch (UntranslatableException exception)
        {
            reason = exception.Message;
            return null;
        }
        catch (ArgumentException)
        {
            reason = "it is not a valid regular expression";
            return null;
        }
    }

    /// <summary>Alternatives up to the end or a closing parenthesis; returns their estimated size.</summary>
    private long Alternatives(int depth)
    {
        if (depth > 50)
        {
            throw new UntranslatableException("it is nested too deep");
        }

        long size = 0;
        while (_position < _source.Length && _source[_position] != ')')
        {
            if (_source[_position] == '|')
            {
                _output.Append('|');
                _position++;
                continue;
            }

            var start = _output.Length;
            var isAssertion = Term(depth, out var atom);
            size = Math.Min(MaxSize + 1, size + (Quantifier(isAssertion, start) * atom));
        }

        return size;
    }

    /// <summary>One atom or assertion.</summary>
    private bool Term(int depth, out long size)
    {
        size = 1;
        var c = _source[_position++];
        switch (c)
        {
            case '^':
                _output.Append('^');
                return true;
            case '$':
                // .NET's $ also matches before a final line break.
                _output.Append(@"\z");
                return true;
            case '.':
                _output.Append(@"[^\n\r\u2028\u2029]");
                return false;
            case '(':
                size = Group(depth);
                return false;
            case '[':
                CharacterClass.Translate(_source, ref _position, _output);
                return false;
            case '\\':
                return Escape();
            case '*' or '+' or '?':
                throw new UntranslatableException("it repeats nothing");
            default:
                Literal(c);
                return false;
        }
    }

    private long Group(int depth)
    {
        _output.Append("(?:");
        if (At("?"))
        {
            _position++;
            if (At("=") || At("!"))
            {
                throw new UntranslatableException("it looks ahead, which takes more than linear time");
            }

            if (At("<=") || At("<!"))
            {
                throw new UntranslatableException("it looks behind, which takes more than linear time");
            }

            if (At(":"))
            {
                _position++;
            }
            else if (At("<") || At("P<"))
            {
                // Nobody asks for the group by its name here.
                var close = _source.IndexOf('>', _position);
                _position = close < 0 ? throw new UntranslatableException("it is not a valid regular expression") : close + 1;
            }
            else if (At("i)") && _position == 2)
            {
                // Not ECMA-262, yet found in documents; it speaks of all that follows.
                _position += 2;
                _output.Length -= 3;
                _output.Append("(?i)");
                return 0;
            }
            else
            {
                throw new UntranslatableException("it uses a kind of group that ECMA-262 does not have");
            }
        }

        var size = Alternatives(depth + 1);
        if (_position >= _source.Length)
        {
            throw new UntranslatableException("it has an opening parenthesis without a closing one");
        }

        _position++;
        _output.Append(')');
        return Math.Max(1, size);
    }

    private bool Escape()
    {
        if (_position >= _source.Length)
        {
            throw new UntranslatableException("it ends with a backslash");
        }

        var c = _source[_position];
        if (c is 'A' or 'Z' or 'z')
        {
            // Identity escapes to ECMA-262, but meant as the anchors of other dialects.
            _position++;
            _output.Append(c == 'A' ? "^" : @"\z");
            return true;
        }

        if (c is 'b' or 'B')
        {
            throw new UntranslatableException("its word boundaries mean something else in .NET");
        }

        if (c is (>= '1' and <= '9') or 'k')
        {
            throw new UntranslatableException("it refers back to a group, which takes more than linear time");
        }

        if (CharacterClass.Named(_source, ref _position) is { } named)
        {
            _output.Append('[').Append(named).Append(']');
            return false;
        }

        var codePoint = CharacterEscape.Read(_source, ref _position);
        if (codePoint > 0xFFFF)
        {
            // One character for ECMA-262, two for .NET.
            var pair = char.ConvertFromUtf32(codePoint);
            _output.Append("(?:");
            CharacterEscape.Write(_output, pair[0]);
            CharacterEscape.Write(_output, pair[1]);
            _output.Append(')');
        }
        else
        {
            CharacterEscape.Write(_output, codePoint);
        }

        return false;
    }

    private void Literal(char c)
    {
        if (char.IsHighSurrogate(c) && _position < _source.Length && char.IsLowSurrogate(_source[_position]))
        {
            _output.Append("(?:");
            CharacterEscape.Write(_output, c);
            CharacterEscape.Write(_output, _source[_position++]);
            _output.Append(')');
        }
        else
        {
            CharacterEscape.Write(_output, c);
        }
    }

    /// <summary>A quantifier, if there is one; returns how often it makes the engine copy the atom.</summary>
    private long Quantifier(bool isAssertion, int start)
    {
        if (_position >= _source.Length)
        {
            return 1;
        }

        long copies = 1;
        var c = _source[_position];
        if (c is '*' or '+' or '?')
        {
            _position++;
            _output.Append(c);
        }
        else if (c == '{' && Counts(out var least, out var most))
        {
            copies = Math.Max(1, most ?? least);
            _output.Append('{').Append(least.ToString(CultureInfo.InvariantCulture));
            _output.Append(most == least ? "" : ",").Append(most == least ? "" : most?.ToString(CultureInfo.InvariantCulture)).Append('}');
        }
        else
        {
            return 1;
        }

        if (isAssertion || start == _output.Length)
        {
            throw new UntranslatableException("it repeats nothing");
        }

        if (At("?"))
        {
            // Lazy or greedy makes no difference to whether a text matches.
            _position++;
        }

        return At("*") || At("+") || At("?") ? throw new UntranslatableException("it repeats a repetition") : copies;
    }

    private bool Counts(out long least, out long? most)
    {
        var match = Regex.Match(_source.Substring(_position, Math.Min(32, _source.Length - _position)), "^\\{([0-9]{1,9})(,([0-9]{1,9})?)?\\}", RegexOptions.CultureInvariant);
        least = match.Success ? long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
        most = match.Groups[3].Success ? long.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) : match.Groups[2].Success ? null : least;
        _position += match.Length;
        return match.Success;
    }

    private bool At(string text) => string.CompareOrdinal(_source, _position, text, 0, text.Length) == 0;
}
