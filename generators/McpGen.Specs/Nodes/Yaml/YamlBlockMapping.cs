using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Mappings with a key on each line (YAML 1.2 §8.2.2).</summary>
internal sealed class YamlBlockMapping(YamlCursor cursor, YamlAnchors anchors, YamlBlock block, YamlInline inline)
{
    /// <summary>Reads a mapping.</summary>
    /// <param name="column">Where on its line each key starts.</param>
    /// <param name="start">The offset of its first character.</param>
    /// <param name="key">Its first key, with the cursor at the colon; none when the cursor is at a <c>?</c>.</param>
    public SpecNode Read(int column, int start, YamlKey key)
    {
        var members = new YamlMembers(anchors);
        anchors.Enter(start);
        while (true)
        {
            if (key.Text is null)
            {
                ReadExplicit(members, column);
            }
            else
            {
                cursor.At++;
                members.Add(key, block.Read(column, isCompact: false, isMember: true));
            }

            cursor.NextLine();
            if (cursor.IsEnd || cursor.Column < column)
            {
                break;
            }

            if (cursor.Column > column || cursor.IsTabbed)
            {
                throw YamlMistakes.Indentation(cursor, column);
            }

            key = cursor.IsIndicator('?') ? default : Key(column);
        }

        anchors.Leave();
        return new YamlNode(cursor.File, new TextSpan(start, cursor.End), members.ToTable(start));
    }

    /// <summary>The key that stands in front of a colon with nothing else before it.</summary>
    public YamlKey EmptyKey(in YamlProperties properties)
    {
        cursor.End = properties.Exist ? cursor.End : cursor.At;
        var node = inline.Empty(properties);
        return new YamlKey(node.Scalar!, node.Span, false);
    }

    // A key on one line; the cursor stops at its colon.
    private YamlKey Key(int column)
    {
        var start = cursor.At;
        var own = default(YamlProperties);
        if (cursor.Text[start] is '&' or '!' && !block.ReadProperties(ref own))
        {
            throw YamlMistakes.KeyWithoutColon(cursor, start);
        }

        if (cursor.IsIndicator(':'))
        {
            return EmptyKey(own);
        }

        var line = cursor.LineStart;
        inline.Read(column + 1, isFlow: false, isKey: true);
        if (!cursor.SkipBlanks() || !cursor.IsIndicator(':'))
        {
            throw YamlMistakes.KeyWithoutColon(cursor, start);
        }

        return cursor.LineStart == line ? inline.ToKey(own, isImplicit: true) : throw YamlMistakes.KeyOverLines(cursor, start);
    }

    // "? key" and, on a line of its own, ": value".
    private void ReadExplicit(YamlMembers members, int column)
    {
        cursor.At++;
        var keyStart = cursor.At;
        var node = block.Read(column, isCompact: true, isMember: true);
        var key = new YamlKey(inline.NameOf(node), node.Span, IsMerge(node, keyStart));
        var end = cursor.End;
        cursor.NextLine();
        if (!cursor.IsEnd && cursor.Column == column && cursor.IsIndicator(':'))
        {
            if (cursor.IsTabbed)
            {
                throw YamlMistakes.Tab(cursor);
            }

            cursor.At++;
            members.Add(key, block.Read(column, isCompact: true, isMember: true));
        }
        else
        {
            cursor.End = end;
            members.Add(key, inline.Empty(default));
        }
    }

    // Neither quoted nor tagged nor an alias.
    private bool IsMerge(SpecNode node, int keyStart) =>
        node.Scalar == "<<" && node.Span.Start >= keyStart && cursor.Text[node.Span.Start] == '<' && cursor.Text.IndexOf('!', keyStart, node.Span.Start - keyStart) < 0;
}
