using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>
/// A value that may stand on one line: a text, an alias or brackets. Only what follows it tells whether it is a key, so it is read first and
/// becomes a node or a key afterwards.
/// </summary>
internal sealed class YamlInline
{
    // Keys in front of a ':' on their line may be no longer (YAML 1.2 §7.4.2); nor may brackets that are a key, whose text is its name.
    private const int LongestKey = 1024;

    private readonly YamlCursor _cursor;
    private readonly YamlAnchors _anchors;
    private readonly YamlPlain _plain;
    private readonly YamlQuoted _quoted;
    private readonly YamlFlow _flow;

    // What was read: a node, or the text of a scalar.
    private SpecNode? _node;
    private string _text = "";
    private bool _isPlain;
    private bool _isAlias;
    private int _start;

    public YamlInline(YamlCursor cursor, YamlAnchors anchors, YamlPropertyReader properties)
    {
        (_cursor, _anchors) = (cursor, anchors);
        _plain = new YamlPlain(cursor);
        _quoted = new YamlQuoted(cursor);
        _flow = new YamlFlow(cursor, anchors, this, properties);
    }

    /// <summary>Whether quotes or brackets show where it ends, so that a ':' directly behind it in brackets makes it a key.</summary>
    public bool IsDelimited => !_isPlain && !_isAlias;

    /// <summary>Reads what stands at the cursor.</summary>
    /// <param name="indent">The spaces in front of every further line of it.</param>
    /// <param name="isFlow">Whether it stands in brackets.</param>
    /// <param name="isKey">Whether it must be a key.</param>
    public void Read(int indent, bool isFlow, bool isKey)
    {
        var start = _cursor.At;
        SpecNode? node = null;
        var text = "";
        var c = _cursor.Text[start];
        if (c is '[' or '{' && !_plain.IsPath())
        {
            node = c == '[' ? _flow.Sequence(indent) : _flow.Mapping(indent);
        }
        else if (c is '"' or '\'')
        {
            text = _quoted.Read();
        }
        else if (c == '*')
        {
            node = Alias();
        }
        else if (c == '[' || _plain.CanStart(isFlow))
        {
            text = _plain.Read(indent, isFlow, isKey);
        }
        else
        {
            throw YamlMistakes.Start(_cursor);
        }

        _start = start;
        _node = node;
        _text = text;
        _isAlias = c == '*';
        _isPlain = node is null && c is not ('"' or '\'');
    }

    /// <summary>What was read, as a value.</summary>
    public SpecNode ToNode(in YamlProperties properties)
    {
        var node = _node ?? Scalar(_text, _isPlain, _start, properties);
        if (properties.Exist)
        {
            Close(properties, node);
        }

        return node;
    }

    /// <summary>What was read, as a key.</summary>
    public YamlKey ToKey(in YamlProperties properties, bool isImplicit)
    {
        var span = new TextSpan(_start, _cursor.End);
        if (isImplicit && span.Length > LongestKey)
        {
            throw _cursor.Problem(span.Start, span.End, "a key may have at most 1,024 characters; is a quote or bracket missing? A longer key needs '? ' in front of it");
        }

        if (_node is null && !properties.Exist)
        {
            _anchors.Count(1, _start);
            var (_, text) = YamlScalars.Resolve(_text, _isPlain, null);
            return new YamlKey(text, span, _isPlain && text == "<<");
        }

        var isMerge = _isPlain && _text == "<<" && properties.Tag is null;
        return new YamlKey(NameOf(ToNode(properties)), span, isMerge);
    }

    /// <summary>The name of a key that was read as a value: a sequence or mapping has no scalar, and its own text is as good a name as any.</summary>
    public string NameOf(SpecNode key)
    {
        if (key.Scalar is null && key.Span.Length > LongestKey)
        {
            throw _cursor.Problem(key.Span.Start, key.Span.End, "a sequence or mapping that is a key may have at most 1,024 characters");
        }

        return key.Scalar ?? _cursor.Text.Substring(key.Span.Start, key.Span.Length);
    }

    /// <summary>A value that is nothing but perhaps an anchor or a tag, where the cursor last read something.</summary>
    public SpecNode Empty(in YamlProperties properties)
    {
        var node = Scalar("", true, _cursor.End, properties);
        if (properties.Anchor is not null)
        {
            _anchors.Close(properties.Anchor, node);
        }

        return node;
    }

    /// <summary>A text that stands as a block and ends where the cursor last read something.</summary>
    public SpecNode BlockText(string text, int start, in YamlProperties properties)
    {
        var node = Scalar(text, false, start, properties);
        if (properties.Anchor is not null)
        {
            _anchors.Close(properties.Anchor, node);
        }

        return node;
    }

    private YamlNode Scalar(string text, bool isPlain, int start, in YamlProperties properties)
    {
        _anchors.Count(1, start);
        var (kind, scalar) = YamlScalars.Resolve(text, isPlain, properties.Tag);
        return new YamlNode(_cursor.File, new TextSpan(start, _cursor.End), kind, scalar);
    }

    private void Close(in YamlProperties properties, SpecNode node)
    {
        if (_isAlias)
        {
            throw _cursor.Problem(_start, _cursor.End, "an alias can have neither an anchor nor a tag; remove them");
        }

        if (properties.Anchor is not null)
        {
            _anchors.Close(properties.Anchor, node);
        }
    }

    private SpecNode Alias()
    {
        var text = _cursor.Text;
        var start = _cursor.At;
        var end = start + 1;
        while (!YamlCursor.IsSpace(text[end]) && !YamlCursor.IsFlowIndicator(text[end]) && !(text[end] == ':' && YamlCursor.IsSpace(text[end + 1])))
        {
            end++;
        }

        if (end == start + 1)
        {
            throw _cursor.Problem(start, "an alias needs a name behind its '*'; put a text that starts with '*' in quotes");
        }

        _cursor.At = _cursor.End = end;
        return _anchors.Follow(text.Substring(start + 1, end - start - 1), new TextSpan(start, end));
    }
}
