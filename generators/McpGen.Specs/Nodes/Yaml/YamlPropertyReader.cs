using McpGen.Specs.Problems;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Reads anchors and tags (YAML 1.2 §6.9).</summary>
internal sealed class YamlPropertyReader(YamlCursor cursor, YamlAnchors anchors, YamlTags tags)
{
    /// <summary>Reads the anchor or tag at the cursor and adds it.</summary>
    public void Read(ref YamlProperties properties)
    {
        var text = cursor.Text;
        var start = cursor.At;
        var end = NameEnd(text, start);
        if (text[start] == '&')
        {
            if (end == start + 1 || properties.Anchor is not null)
            {
                throw cursor.Problem(start, end, end == start + 1 ? "an anchor needs a name behind its '&'" : "a value can have only one anchor");
            }

            properties.Anchor = anchors.Open(text.Substring(start + 1, end - start - 1));
        }
        else
        {
            if (properties.Tag is not null)
            {
                throw cursor.Problem(start, end, "a value can have only one tag");
            }

            properties.Tag = tags.Resolve(text.Substring(start, end - start), out var fault)
                ?? throw cursor.Problem(start, end, $"the tag {Quote.Of(text.Substring(start, end - start))} {fault}");
        }

        cursor.At = cursor.End = end;
        if (!YamlCursor.IsSpace(text[end]) && !YamlCursor.IsFlowIndicator(text[end]))
        {
            throw cursor.Problem(end, "expected a blank behind an anchor or a tag");
        }
    }

    /// <summary>Adds what stands directly in front of a value to what stands on a line before.</summary>
    public void Join(ref YamlProperties before, in YamlProperties own, int at)
    {
        if ((before.Anchor is not null && own.Anchor is not null) || (before.Tag is not null && own.Tag is not null))
        {
            throw cursor.Problem(at, "a value can have only one anchor and one tag");
        }

        before.Anchor ??= own.Anchor;
        before.Tag ??= own.Tag;
    }

    private static int NameEnd(string text, int start)
    {
        var end = start + 1;
        if (text[start] == '!' && text[end] == '<')
        {
            while (text[end] != '>' && !YamlCursor.IsSpace(text[end]))
            {
                end++;
            }

            return text[end] == '>' ? end + 1 : end;
        }

        while (!YamlCursor.IsSpace(text[end]) && !YamlCursor.IsFlowIndicator(text[end]))
        {
            end++;
        }

        return end;
    }
}
