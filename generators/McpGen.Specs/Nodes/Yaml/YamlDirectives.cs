using McpGen.Specs.Problems;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Lines that start with <c>%</c> in front of a document (YAML 1.2 §6.8). Those with an unknown name mean nothing.</summary>
internal sealed class YamlDirectives(YamlCursor cursor, YamlTags tags)
{
    private bool _hasVersion;

    /// <summary>Reads all of them; returns false when there are none.</summary>
    public bool Read()
    {
        var isAny = false;
        while (!cursor.IsEnd && cursor.Column == 0 && cursor.Text[cursor.At] == '%')
        {
            isAny = true;
            var start = cursor.At;
            switch (Word())
            {
                case "%YAML":
                    Version(start, Word());
                    break;
                case "%TAG":
                    Tag(start, Word(), Word());
                    break;
                default:
                    while (Word().Length > 0)
                    {
                        // Its parameters are of no use to anybody.
                    }

                    break;
            }

            cursor.NextLine();
        }

        return isAny;
    }

    private void Version(int start, string version)
    {
        var isWellFormed = version.Length > 2 && version[1] == '.';
        for (var i = 2; i < version.Length; i++)
        {
            isWellFormed &= version[i] is >= '0' and <= '9';
        }

        if (!isWellFormed || version[0] != '1')
        {
            throw cursor.Problem(start, cursor.At, "only YAML 1 is read; write '%YAML 1.2', or leave the line out");
        }

        if (_hasVersion)
        {
            throw cursor.Problem(start, cursor.At, "the version of YAML is stated twice; remove one of the two");
        }

        _hasVersion = true;
    }

    private void Tag(int start, string handle, string prefix)
    {
        if (!YamlTags.IsHandle(handle) || prefix.Length == 0)
        {
            throw cursor.Problem(start, cursor.At, "expected a handle and a prefix behind %TAG, for example '!a! tag:a.example,2026:'");
        }

        if (!tags.Declare(handle, prefix))
        {
            throw cursor.Problem(start, cursor.At, $"the handle {Quote.Of(handle)} is declared twice; remove one of the two");
        }
    }

    // The next word of the line; empty when there is none.
    private string Word()
    {
        if (!cursor.SkipBlanks())
        {
            return "";
        }

        var start = cursor.At;
        while (!YamlCursor.IsSpace(cursor.Text[cursor.At]))
        {
            cursor.At++;
        }

        return cursor.Text.Substring(start, cursor.At - start);
    }
}
