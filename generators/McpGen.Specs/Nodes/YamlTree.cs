using System;
using System.Collections.Generic;
using System.IO;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace McpGen.Specs.Nodes;

/// <summary>Builds the nodes of one YAML file from the parser's events.</summary>
internal sealed class YamlTree
{
    private readonly SpecFile _file;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly YamlSpans _spans;
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openAnchors = new(StringComparer.Ordinal);
    private int _depth;
    private int _values;

    public YamlTree(SpecFile file, YamlSource source)
    {
        _file = file;
        _scanner = new Scanner(new StringReader(source.Text));
        _parser = new Parser(_scanner);
        _spans = new YamlSpans(file, source);
    }

    /// <summary>A node that can be named again: what an alias to it adds to the expanded file.</summary>
    private readonly record struct Anchored(SpecNode Node, int Values, int Height);

    /// <summary>Where a second document starts, when there is one.</summary>
    public TextSpan? Following { get; private set; }

    /// <summary>The root of the first document; null when there is none.</summary>
    public SpecNode? Read()
    {
        Advance();
        Advance();
        if (_parser.Current is not DocumentStart)
        {
            return null;
        }

        Advance();
        var isNothing = _parser.Current is Scalar { Value: "", Style: ScalarStyle.Plain } scalar && scalar.Start.Index == scalar.End.Index;
        var root = ReadNode(out _);
        Advance();
        if (_parser.Current is DocumentStart next)
        {
            Following = _spans.Of(next);
        }

        return isNothing && Following is null ? null : root;
    }

    private void Advance()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (Exception exception) when (exception is not (YamlException or OutOfMemoryException))
        {
            // The parser meets some ordinary mistakes, such as a bracket that is never closed, with exceptions of no use to anybody.
            var place = _spans.At(_scanner.CurrentPosition);
            throw new UnreadableException(
                GeneralProblems.Syntax(_file, place, "YAML", "the text cannot be understood here; is a bracket or a quote not closed?"));
        }
    }

    // On return the parser stands behind the node. The height is the number of levels below it.
    private SpecNode ReadNode(out int height)
    {
        if (_parser.Current is AnchorAlias alias)
        {
            return Follow(alias, out height);
        }

        var before = _values;
        Count(1, _parser.Current!);
        var name = _parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored ? anchored.Anchor.Value : null;
        var isOutermost = name is not null && _openAnchors.Add(name);
        var node = ReadContent(out height);
        if (name is not null)
        {
            _anchors[name] = new Anchored(node, _values - before, height);
            if (isOutermost)
            {
                _openAnchors.Remove(name);
            }
        }

        return node;
    }

    private YamlNode ReadContent(out int height)
    {
        switch (_parser.Current)
        {
            case Scalar scalar:
                height = 0;
                var span = _spans.Of(scalar);
                var (kind, text) = YamlScalars.Resolve(YamlPaths.Show(scalar.Value), scalar.Style == ScalarStyle.Plain, scalar.Tag.IsEmpty ? null : scalar.Tag.Value);
                Advance();
                return new YamlNode(_file, span, kind, text);
            case SequenceStart start:
                return ReadSequence(start, out height);
            case MappingStart start:
                return ReadMapping(start, out height);
            default:
                throw new UnreadableException(GeneralProblems.Syntax(_file, _spans.Of(_parser.Current!), "YAML", "expected a value"));
        }
    }

    private YamlNode ReadSequence(SequenceStart start, out int height)
    {
        Enter(start);
        var items = new List<SpecNode>();
        height = 0;
        for (Advance(); _parser.Current is not SequenceEnd;)
        {
            items.Add(ReadNode(out var below));
            height = Math.Max(height, below + 1);
        }

        var last = items.Count > 0 ? items[items.Count - 1].Span.End : -1;
        var span = _spans.Of(start, _parser.Current, start.Style == SequenceStyle.Flow, last);
        Leave();
        return new YamlNode(_file, span, items);
    }

    private YamlNode ReadMapping(MappingStart start, out int height)
    {
        Enter(start);
        var members = new MemberTable();
        List<SpecNode>? merged = null;
        height = 0;
        var last = -1;
        for (Advance(); _parser.Current is not MappingEnd;)
        {
            var isMerge = _parser.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain, Tag.IsEmpty: true };
            var key = ReadNode(out _);
            var value = ReadNode(out var below);
            height = Math.Max(height, below + 1);
            last = value.Span.End;
            if (isMerge && YamlMerge.IsMergeable(value))
            {
                (merged ??= []).Add(value);
            }
            else
            {
                members.Add(new Member(key.Scalar ?? TextOf(key), key.Span, value));
            }
        }

        foreach (var value in merged ?? [])
        {
            Count(YamlMerge.Into(members, value), start);
        }

        var span = _spans.Of(start, _parser.Current, start.Style == MappingStyle.Flow, last);
        Leave();
        return new YamlNode(_file, span, members);
    }

    private SpecNode Follow(AnchorAlias alias, out int height)
    {
        var name = alias.Value.Value;
        var span = _spans.Of(alias);
        if (_openAnchors.Contains(name))
        {
            throw new UnreadableException(GeneralProblems.Syntax(_file, span, "YAML", $"the alias {Quote.Of(name)} stands inside the value it names"));
        }

        if (!_anchors.TryGetValue(name, out var anchored))
        {
            throw new UnreadableException(GeneralProblems.Syntax(_file, span, "YAML", $"the alias {Quote.Of(name)} names no anchor before it"));
        }

        Count(anchored.Values, alias);
        height = anchored.Height;
        if (_depth + height > NodeLimits.Depth)
        {
            throw new UnreadableException(GeneralProblems.TooDeep(_file, span, NodeLimits.Depth));
        }

        Advance();
        return anchored.Node;
    }

    private void Enter(NodeEvent start)
    {
        if (++_depth > NodeLimits.Depth)
        {
            throw new UnreadableException(GeneralProblems.TooDeep(_file, _spans.Of(start), NodeLimits.Depth));
        }
    }

    private void Leave()
    {
        _depth--;
        Advance();
    }

    private void Count(int values, ParsingEvent at)
    {
        _values += values;
        if (_values > NodeLimits.Values)
        {
            throw new UnreadableException(GeneralProblems.ExpandsTooFar(_file, _spans.Of(at), NodeLimits.Values));
        }
    }

    // A key that is a sequence or a mapping has no scalar; its own text is as good a name as any.
    private string TextOf(SpecNode key) => _file.Text.Substring(key.Span.Start, key.Span.Length);
}
