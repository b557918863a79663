using System.Collections.Generic;

namespace McpGen.Specs.JsonPaths;

/// <summary>Reads the segments and selectors of a query (RFC 9535 §2.5); filters are read by <see cref="FilterParser"/>.</summary>
internal sealed class JsonPathParser
{
    private readonly PathText _text;
    private readonly FilterParser _filters;

    public JsonPathParser(string text)
    {
        _text = new PathText(text);
        _filters = new FilterParser(_text, this);
    }

    /// <summary>The whole text as a query.</summary>
    /// <exception cref="JsonPathFaultException">It is none.</exception>
    public Query Read()
    {
        if (!_text.Take("$"))
        {
            throw _text.Fault("a JSONPath starts with '$'");
        }

        var query = new Query(true, Segments());
        return _text.IsAtEnd ? query : throw _text.Fault("expected '.', '[' or the end");
    }

    /// <summary>The segments behind <c>$</c> or <c>@</c>; blanks behind the last one are left.</summary>
    public IReadOnlyList<Segment> Segments()
    {
        var segments = new List<Segment>();
        while (true)
        {
            var before = _text.At;
            _text.SkipBlanks();
            if (_text.Take(".."))
            {
                segments.Add(new(true, _text.Next == '[' ? Brackets() : [Name()]));
            }
            else if (_text.Take("."))
            {
                segments.Add(new(false, [Name()]));
            }
            else if (_text.Next == '[')
            {
                segments.Add(new(false, Brackets()));
            }
            else
            {
                _text.Return(before);
                return segments;
            }
        }
    }

    private Selector Name() => _text.Take("*") ? new WildcardSelector() : new NameSelector(_text.ShorthandName());

    private List<Selector> Brackets()
    {
        _text.Expect("[", "here");
        var selectors = new List<Selector>();
        do
        {
            _text.SkipBlanks();
            selectors.Add(Selector());
            _text.SkipBlanks();
        }
        while (_text.Take(","));

        _text.Expect("]", "after a selector");
        return selectors;
    }

    private Selector Selector()
    {
        if (_text.Quoted() is { } name)
        {
            return new NameSelector(name);
        }

        if (_text.Take("*"))
        {
            return new WildcardSelector();
        }

        if (_text.Take("?"))
        {
            return new FilterSelector(_filters.Read());
        }

        var start = _text.Integer();
        _text.SkipBlanks();
        if (!_text.Take(":"))
        {
            return start is { } index ? new IndexSelector(index) : throw _text.Fault("expected a name in quotes, a number, a slice, '*' or '?'");
        }

        _text.SkipBlanks();
        var end = _text.Integer();
        _text.SkipBlanks();
        long step = 1;
        if (_text.Take(":"))
        {
            _text.SkipBlanks();
            step = _text.Integer() ?? 1;
        }

        return new SliceSelector(start, end, step);
    }
}
