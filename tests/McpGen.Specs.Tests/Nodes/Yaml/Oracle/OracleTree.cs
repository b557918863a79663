using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using McpGen.Specs.Nodes;
using McpGen.Specs.Nodes.Yaml;
using McpGen.Specs.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace McpGen.Specs.Tests.Nodes.Yaml.Oracle;

/// <summary>The nodes of a YAML file as YamlDotNet's events tell them: what our own reader is compared with.</summary>
internal sealed class OracleTree
{
    private readonly SpecFile _file;
    private readonly Parser _parser;
    private readonly OracleSpans _spans;
    private readonly Dictionary<string, StrongBox<SpecNode?>> _anchors = new(StringComparer.Ordinal);

    private OracleTree(SpecFile file)
    {
        _file = file;
        _parser = new Parser(new Scanner(new StringReader(file.Text.TrimStart('\uFEFF'))));
        _spans = new OracleSpans(file);
    }

    /// <summary>The root of a file's only document; null when YamlDotNet takes the file for wrong or empty.</summary>
    public static SpecNode? Read(SpecFile file)
    {
        try
        {
            return new OracleTree(file).Read();
        }
        catch (Exception exception) when (exception is YamlException or UnreadableException || IsFault(exception))
        {
            return null;
        }
    }

    // YamlDotNet meets some mistakes with exceptions that are faults of its own.
    private static bool IsFault(Exception exception) =>
        exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException or InvalidCastException;

    private SpecNode? Read()
    {
        Advance();
        Advance();
        if (_parser.Current is not DocumentStart)
        {
            return null;
        }

        Advance();
        var isNothing = _parser.Current is Scalar { Value: "", Style: ScalarStyle.Plain } scalar && scalar.Start.Index == scalar.End.Index;
        var root = ReadNode();
        Advance();
        return isNothing || _parser.Current is DocumentStart ? null : root;
    }

    private void Advance() => _parser.MoveNext();

    // On return the parser stands behind the node.
    private SpecNode ReadNode()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (_parser.Current is AnchorAlias alias)
        {
            Advance();
            return (_anchors.TryGetValue(alias.Value.Value, out var found) ? found.Value : null) ?? throw new InvalidOperationException("names nothing");
        }

        StrongBox<SpecNode?>? anchor = null;
        if (_parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
        {
            _anchors[anchored.Anchor.Value] = anchor = new StrongBox<SpecNode?>();
        }

        SpecNode node = _parser.Current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart start => ReadSequence(start),
            MappingStart start => ReadMapping(start),
            _ => throw new InvalidOperationException("expected a value"),
        };
        if (anchor is not null)
        {
            anchor.Value = node;
        }

        return node;
    }

    private YamlNode ReadScalar(Scalar scalar)
    {
        var (kind, text) = YamlScalars.Resolve(scalar.Value, scalar.Style == ScalarStyle.Plain, scalar.Tag.IsEmpty ? null : scalar.Tag.Value);
        Advance();
        return new YamlNode(_file, _spans.Of(scalar), kind, text);
    }

    private YamlNode ReadSequence(SequenceStart start)
    {
        var items = new List<SpecNode>();
        for (Advance(); _parser.Current is not SequenceEnd;)
        {
            items.Add(ReadNode());
        }

        var last = items.Count > 0 ? items[^1].Span.End : -1;
        var span = _spans.Of(start, _parser.Current, start.Style == SequenceStyle.Flow, last);
        Advance();
        return new YamlNode(_file, span, items);
    }

    private YamlNode ReadMapping(MappingStart start)
    {
        var members = new YamlMembers(new YamlAnchors(_file));
        var first = -1;
        var last = -1;
        for (Advance(); _parser.Current is not MappingEnd;)
        {
            var isMerge = _parser.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain, Tag.IsEmpty: true };
            var key = ReadNode();
            var value = ReadNode();
            first = first < 0 ? key.Span.Start : first;
            last = value.Span.End;
            members.Add(new YamlKey(key.Scalar ?? TextOf(key), key.Span, isMerge), value);
        }

        var span = _spans.Of(start, _parser.Current, start.Style == MappingStyle.Flow, last);
        if (start.Style == MappingStyle.Flow && _file.Text[span.Start] != '{')
        {
            // The events of a single pair in brackets stand anywhere.
            span = new TextSpan(first, last);
        }

        Advance();
        return new YamlNode(_file, span, members.ToTable(span.Start));
    }

    // A key that is a sequence or a mapping has no scalar; its own text is as good a name as any.
    private string TextOf(SpecNode key) => _file.Text.Substring(key.Span.Start, key.Span.Length);
}
