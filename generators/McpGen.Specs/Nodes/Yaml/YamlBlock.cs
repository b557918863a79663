using System.Collections.Generic;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Values whose lines are told apart by their indentation (YAML 1.2 §8.2).</summary>
internal sealed class YamlBlock
{
    private readonly YamlCursor _cursor;
    private readonly YamlAnchors _anchors;
    private readonly YamlPropertyReader _properties;
    private readonly YamlInline _inline;
    private readonly YamlBlockText _text;
    private readonly YamlBlockMapping _mapping;

    public YamlBlock(YamlCursor cursor, YamlAnchors anchors, YamlTags tags)
    {
        (_cursor, _anchors) = (cursor, anchors);
        _properties = new YamlPropertyReader(cursor, anchors, tags);
        _inline = new YamlInline(cursor, anchors, _properties);
        _text = new YamlBlockText(cursor);
        _mapping = new YamlBlockMapping(cursor, anchors, this, _inline);
    }

    /// <summary>Reads the value behind the indicator that was read last, on its line or on the next ones.</summary>
    /// <param name="parent">The indentation of the indicator's line or of the dashes before it; -1 for a whole document.</param>
    /// <param name="isCompact">Whether another block may start on the indicator's line.</param>
    /// <param name="isMember">Whether it belongs to a key: then the dashes of a sequence may stand below the key's first character.</param>
    public SpecNode Read(int parent, bool isCompact, bool isMember)
    {
        var cursor = _cursor;
        cursor.End = cursor.At;
        var above = default(YamlProperties);
        var isSameLine = cursor.SkipBlanks();
        while (true)
        {
            if (!isSameLine)
            {
                cursor.NextLine();
                if (cursor.IsEnd || (cursor.Column <= parent && !(isMember && cursor.Column == parent && cursor.IsIndicator('-'))))
                {
                    return _inline.Empty(above);
                }
            }

            var start = cursor.At;
            var own = default(YamlProperties);
            if (cursor.Text[start] is '&' or '!' && !ReadProperties(ref own))
            {
                _properties.Join(ref above, own, start);
                isSameLine = false;
                continue;
            }

            var at = cursor.At;
            var c = cursor.Text[at];
            if (c is '|' or '>')
            {
                _properties.Join(ref above, own, start);
                return _inline.BlockText(_text.Read(parent), at, above);
            }

            SpecNode node;
            var column = start - cursor.LineStart;
            if (c is '-' or '?' or ':' && cursor.IsIndicator(c))
            {
                // Only an empty key may have properties of its own.
                CheckStart(start, isSameLine && !isCompact, own.Exist && c != ':');
                node = c == '-' ? Sequence(column, isMember && column == parent) : _mapping.Read(column, start, c == ':' ? _mapping.EmptyKey(own) : default);
            }
            else
            {
                CheckTab(parent);
                var line = cursor.LineStart;
                _inline.Read(parent + 1, isFlow: false, isKey: false);
                if (!cursor.SkipBlanks() || !cursor.IsIndicator(':'))
                {
                    _properties.Join(ref above, own, start);
                    return _inline.ToNode(above);
                }

                if (line != cursor.LineStart)
                {
                    throw YamlMistakes.KeyOverLines(cursor, start);
                }

                CheckStart(start, isSameLine && !isCompact, false);
                node = _mapping.Read(column, start, _inline.ToKey(own, isImplicit: true));
            }

            if (above.Anchor is not null)
            {
                _anchors.Close(above.Anchor, node);
            }

            return node;
        }
    }

    /// <summary>Reads anchor and tag; returns false when nothing follows them on their line.</summary>
    public bool ReadProperties(ref YamlProperties properties)
    {
        while (_cursor.Text[_cursor.At] is '&' or '!')
        {
            _properties.Read(ref properties);
            if (!_cursor.SkipBlanks())
            {
                return false;
            }
        }

        return true;
    }

    private YamlNode Sequence(int column, bool isMember)
    {
        var cursor = _cursor;
        var start = cursor.At;
        var items = new List<SpecNode>();
        _anchors.Enter(start);
        do
        {
            cursor.At++;
            items.Add(Read(column, isCompact: true, isMember: false));
            cursor.NextLine();
            if (cursor.IsEnd || cursor.Column < column)
            {
                break;
            }

            if (cursor.Column > column || cursor.IsTabbed || (!isMember && !cursor.IsIndicator('-')))
            {
                throw YamlMistakes.Indentation(cursor, column);
            }
        }
        while (cursor.IsIndicator('-'));

        _anchors.Leave();
        return new YamlNode(cursor.File, new TextSpan(start, cursor.End), items);
    }

    private void CheckStart(int start, bool isOnKeyLine, bool hasProperties)
    {
        if (isOnKeyLine)
        {
            throw YamlMistakes.BlockOnKeyLine(_cursor, _cursor.At);
        }

        if (hasProperties)
        {
            throw YamlMistakes.PropertiesOnBlockLine(_cursor, start);
        }

        if (_cursor.Text.IndexOf('\t', _cursor.LineStart, start - _cursor.LineStart) >= 0)
        {
            throw YamlMistakes.Tab(_cursor);
        }
    }

    // A text may stand behind tabs, but only behind the blanks that its place asks for.
    private void CheckTab(int parent)
    {
        if (_cursor.IsTabbed && _cursor.Text.IndexOf('\t', _cursor.LineStart) - _cursor.LineStart <= parent)
        {
            throw YamlMistakes.Tab(_cursor);
        }
    }
}
