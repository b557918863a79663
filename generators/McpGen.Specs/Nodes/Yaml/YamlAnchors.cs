using System;
using System.Collections.Generic;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>The anchors of a document, and the count of what it expands to.</summary>
internal sealed class YamlAnchors(SpecFile file)
{
    // Most documents have no anchor.
    private Dictionary<string, YamlAnchor>? _byName;
    private int _depth;
    private int _deepest;
    private int _values;

    /// <summary>A node that is named begins. An anchor of the same name is forgotten.</summary>
    public YamlAnchor Open(string name)
    {
        var anchor = new YamlAnchor { Values = _values, Height = _deepest };
        _deepest = _depth;
        (_byName ??= new Dictionary<string, YamlAnchor>(StringComparer.Ordinal))[name] = anchor;
        return anchor;
    }

    /// <summary>The node that is named was read.</summary>
    public void Close(YamlAnchor anchor, SpecNode node)
    {
        anchor.Values = _values - anchor.Values;
        var deepestBefore = anchor.Height;
        anchor.Height = _deepest > _depth ? _deepest - _depth : 0;
        _deepest = _deepest > deepestBefore ? _deepest : deepestBefore;
        anchor.Node = node;
    }

    /// <summary>The node that an alias names.</summary>
    public SpecNode Follow(string name, TextSpan span)
    {
        var anchor = _byName is not null && _byName.TryGetValue(name, out var found) ? found : null;
        if (anchor?.Node is not { } node)
        {
            var fault = anchor is null ? "names no anchor before it" : "stands inside the value it names";
            throw new UnreadableException(GeneralProblems.Syntax(file, span, "YAML", $"the alias {Quote.Of(name)} {fault}"));
        }

        Count(anchor.Values, span.Start);
        Reach(_depth + anchor.Height, span.Start);
        return node;
    }

    /// <summary>A sequence or mapping begins.</summary>
    public void Enter(int at)
    {
        Count(1, at);
        Reach(++_depth, at);
    }

    /// <summary>A sequence or mapping ends.</summary>
    public void Leave() => _depth--;

    /// <summary>Values are added at an offset.</summary>
    public void Count(int values, int at)
    {
        _values += values;
        if (_values > NodeLimits.Values)
        {
            throw new UnreadableException(GeneralProblems.ExpandsTooFar(file, At(at), NodeLimits.Values));
        }
    }

    private void Reach(int depth, int at)
    {
        _deepest = _deepest > depth ? _deepest : depth;
        if (depth > NodeLimits.Depth)
        {
            throw new UnreadableException(GeneralProblems.TooDeep(file, At(at), NodeLimits.Depth));
        }
    }

    // The bracket or the word at an offset.
    private TextSpan At(int at)
    {
        var end = at + 1;
        while (end < file.Text.Length && !YamlCursor.IsSpace(file.Text[end]) && !YamlCursor.IsFlowIndicator(file.Text[end]))
        {
            end++;
        }

        return new TextSpan(at, end < file.Text.Length ? end : file.Text.Length);
    }
}
