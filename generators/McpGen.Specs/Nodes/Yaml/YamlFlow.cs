using System.Collections.Generic;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Sequences and mappings in brackets (YAML 1.2 §7.4).</summary>
/// <remarks>
/// Lines in brackets may be indented less than YAML asks for, as in JSON that was pasted; but a key without quotes there shows that a bracket
/// was not closed.
/// </remarks>
internal sealed class YamlFlow(YamlCursor cursor, YamlAnchors anchors, YamlInline inline, YamlPropertyReader properties)
{
    // Where the last line began that is indented less than it should be.
    private int _shallow = -1;

    /// <summary>Reads the sequence whose bracket stands at the cursor.</summary>
    public SpecNode Sequence(int indent)
    {
        var open = Enter();
        var items = new List<SpecNode>();
        for (var c = Skip(open, indent); c != ']'; c = Separate(open, indent, ']'))
        {
            items.Add(Item(open, indent));
        }

        return new YamlNode(cursor.File, Leave(open), items);
    }

    /// <summary>Reads the mapping whose bracket stands at the cursor.</summary>
    public SpecNode Mapping(int indent)
    {
        var open = Enter();
        var members = new YamlMembers(anchors);
        for (var c = Skip(open, indent); c != '}'; c = Separate(open, indent, '}'))
        {
            Entry(members, open, indent);
        }

        return new YamlNode(cursor.File, Leave(open), members.ToTable(open));
    }

    private int Enter()
    {
        anchors.Enter(cursor.At);
        return cursor.At++;
    }

    private TextSpan Leave(int open)
    {
        anchors.Leave();
        cursor.End = ++cursor.At;
        return new TextSpan(open, cursor.End);
    }

    // Over the comma between two entries; returns the character of the next one or of the closing bracket.
    private char Separate(int open, int indent, char close)
    {
        var c = Skip(open, indent);
        if (c == ',')
        {
            cursor.At++;
            return Skip(open, indent);
        }

        return c == close ? c : throw YamlMistakes.ExpectedInBrackets(cursor, open);
    }

    // A value, or a mapping of a single pair.
    private SpecNode Item(int open, int indent)
    {
        var start = cursor.At;
        var line = cursor.LineStart;
        var pair = new YamlMembers(anchors);
        if (cursor.IsIndicator('?'))
        {
            anchors.Enter(start);
            Entry(pair, open, indent);
        }
        else
        {
            var own = default(YamlProperties);
            var isRead = Read(open, indent, ref own);
            cursor.SkipBlanks();
            if (!IsColon(isRead && inline.IsDelimited))
            {
                return isRead ? inline.ToNode(own) : inline.Empty(own);
            }

            if (cursor.LineStart != line)
            {
                throw YamlMistakes.KeyOverLines(cursor, start);
            }

            anchors.Enter(start);
            var key = Key(isRead, own, start, isImplicit: true, open);
            pair.Add(key, Value(open, indent));
        }

        anchors.Leave();
        return new YamlNode(cursor.File, new TextSpan(start, cursor.End), pair.ToTable(start));
    }

    private void Entry(YamlMembers members, int open, int indent)
    {
        if (cursor.IsIndicator('?'))
        {
            cursor.End = ++cursor.At;
            if (Skip(open, indent) is ',' or ']' or '}')
            {
                members.Add(Key(isRead: false, default, cursor.End, isImplicit: false, open), inline.Empty(default));
                return;
            }
        }

        var start = cursor.At;
        var own = default(YamlProperties);
        var isRead = Read(open, indent, ref own);
        var isDelimited = isRead && inline.IsDelimited;
        var key = Key(isRead, own, start, isImplicit: false, open);
        Skip(open, indent);
        members.Add(key, IsColon(isDelimited) ? Value(open, indent) : inline.Empty(default));
    }

    private YamlKey Key(bool isRead, in YamlProperties own, int start, bool isImplicit, int open)
    {
        if (!isRead)
        {
            return new YamlKey(inline.Empty(own).Scalar!, new TextSpan(cursor.End, cursor.End), false);
        }

        if (start == _shallow && !inline.IsDelimited && cursor.SkipBlanks() && IsColon(false))
        {
            cursor.At = start;
            throw YamlMistakes.ExpectedInBrackets(cursor, open);
        }

        return inline.ToKey(own, isImplicit);
    }

    // What follows the colon at the cursor.
    private SpecNode Value(int open, int indent)
    {
        var own = default(YamlProperties);
        cursor.End = ++cursor.At;
        return Skip(open, indent) is not (',' or ']' or '}') && Read(open, indent, ref own) ? inline.ToNode(own) : inline.Empty(own);
    }

    // An anchor, a tag and what follows them; false when nothing does.
    private bool Read(int open, int indent, ref YamlProperties own)
    {
        var c = cursor.Text[cursor.At];
        while (c is '&' or '!')
        {
            properties.Read(ref own);
            c = Skip(open, indent);
        }

        if (IsColon(false) || (own.Exist && c is ',' or ']' or '}'))
        {
            cursor.End = own.Exist ? cursor.End : cursor.At;
            return false;
        }

        inline.Read(indent, isFlow: true, isKey: false);
        return true;
    }

    private bool IsColon(bool isDelimited) =>
        cursor.Text[cursor.At] == ':' && (isDelimited || !YamlPlain.IsSafe(cursor.Text[cursor.At + 1], isFlow: true));

    // Over blanks, line breaks and comments; returns the character where it stops.
    private char Skip(int open, int indent)
    {
        var text = cursor.Text;
        var at = cursor.At;
        while (true)
        {
            var c = text[at];
            if (c is ' ' or '\t')
            {
                at++;
            }
            else if (c is '\n' or '\r')
            {
                at = cursor.LineStart = cursor.AfterBreak(at);
                while (text[at] == ' ')
                {
                    at++;
                }

                _shallow = at - cursor.LineStart < indent ? at : -1;
            }
            else if (c == '#' && YamlCursor.IsSpace(text[at - 1]))
            {
                while (text[at] is not ('\n' or '\r' or YamlCursor.Nothing))
                {
                    at++;
                }
            }
            else
            {
                cursor.At = at;
                return c == YamlCursor.Nothing || (at == cursor.LineStart && YamlCursor.IsMarker(text, at)) ? throw YamlMistakes.Unclosed(cursor, open, "bracket") : c;
            }
        }
    }
}
