using System.Collections.Generic;
using System.Text;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Manifest;

/// <summary>Reads paths into answers.</summary>
internal sealed class AnswerPathReader
{
    private const int MaxSteps = 64;
    private const string OnlyAllItems = "only [] can stand in brackets, for all items of a list";

    private readonly string _text;
    private readonly SpecFile _file;
    private readonly TextSpan _span;
    private readonly List<PathStep> _steps = [];
    private int _at;

    private AnswerPathReader(string text, SpecFile file, TextSpan span)
    {
        (_text, _file, _span) = (text, file, span);
    }

    /// <summary>The path that a value of the manifest holds; null with a problem when it is none.</summary>
    public static AnswerPath? Read(Positioned<string> path, ICollection<Problem> problems) => Read(path.Value, path.Node.File, path.Node.Span, problems);

    /// <summary>The path that a key of the manifest holds; null with a problem when it is none.</summary>
    public static AnswerPath? Read(Member key, ICollection<Problem> problems) => Read(key.Key, key.Value.File, key.KeySpan, problems);

    private static AnswerPath? Read(string text, SpecFile file, TextSpan span, ICollection<Problem> problems)
    {
        var reader = new AnswerPathReader(text, file, span);
        if (reader.Fault() is not { } fault)
        {
            return new(text, file, span, reader._steps);
        }

        var start = System.Math.Min(reader._at, text.Length);
        problems.Add(ResultProblems.BadPath(file, ScalarSpan.Of(file, span, text, start, System.Math.Min(start + 1, text.Length)), text, fault));
        return null;
    }

    /// <summary>What is wrong at the position reached; null when the path was read to its end.</summary>
    private string? Fault()
    {
        if (_text.StartsWith("$.", System.StringComparison.Ordinal) || _text[0] == '/')
        {
            return "a path starts with a member's name, as in customer.name, or with [] for the items of a list";
        }

        ReadItems();
        if (_at > 0)
        {
            if (_at == _text.Length)
            {
                return "it names no member; write one behind the brackets, as in [].id";
            }

            if (_text[_at++] != '.')
            {
                _at--;
                return "a dot is missing";
            }
        }

        while (ReadMember() is var fault)
        {
            if (fault is not null)
            {
                return fault;
            }

            ReadItems();
            if (_at == _text.Length)
            {
                break;
            }

            if (_text[_at] != '.')
            {
                return _text[_at] == '[' ? OnlyAllItems : "a dot is missing";
            }

            _at++;
        }

        _at = 0;
        return _steps.Count > MaxSteps ? "it has more than 64 steps" : null;
    }

    private void ReadItems()
    {
        while (_at + 1 < _text.Length && _text[_at] == '[' && _text[_at + 1] == ']')
        {
            _at += 2;
            Add(PathStepKind.Items, "", _at - 2);
        }
    }

    private string? ReadMember()
    {
        var start = _at;
        if (_at < _text.Length && _text[_at] == '"')
        {
            return ReadQuoted(start);
        }

        while (_at < _text.Length && _text[_at] is not ('.' or '[' or ']' or '"' or '*') && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        if (_at == start && _at < _text.Length && _text[_at] == '*')
        {
            _at++;
            Add(PathStepKind.AnyMember, "", start);
            return null;
        }

        if (_at < _text.Length && _text[_at] is not ('.' or '['))
        {
            return "such a character can only be in a name in double quotes, as in \"odd name\".x";
        }

        if (_at == start)
        {
            return _at < _text.Length && _text[_at] == '[' ? OnlyAllItems : "a member's name is missing";
        }

        Add(PathStepKind.Member, _text.Substring(start, _at - start), start);
        return null;
    }

    private string? ReadQuoted(int start)
    {
        var name = new StringBuilder();
        for (_at++; _at < _text.Length && _text[_at] != '"'; _at++)
        {
            if (_text[_at] == '\\' && _at + 1 < _text.Length && _text[_at + 1] is '"' or '\\')
            {
                _at++;
            }

            name.Append(_text[_at]);
        }

        if (_at == _text.Length)
        {
            _at = start;
            return "the double quotes are not closed";
        }

        _at++;
        Add(PathStepKind.Member, name.ToString(), start, isQuoted: true);
        return null;
    }

    private void Add(PathStepKind kind, string name, int start, bool isQuoted = false) =>
        _steps.Add(new(kind, name, start, ScalarSpan.Of(_file, _span, _text, start, _at), isQuoted));
}
