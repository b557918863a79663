using System.Collections.Generic;
using System.Text;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes;

/// <summary>The text handed to the YAML parser: the file's, with some characters cut out, and the way back to the file's offsets.</summary>
/// <remarks>
/// What is cut are the byte order mark and the <see cref="YamlBlanks"/> that YamlDotNet refuses without reason; both mean nothing.
/// </remarks>
internal sealed class YamlSource
{
    // For each cut: its offset in the shortened text, and how many characters are missing up to and including it.
    private readonly List<int> _cutAt = [];
    private readonly List<int> _missing = [];

    private YamlSource(string text)
    {
        Text = text;
    }

    public string Text { get; private set; }

    /// <summary>What the parser gets of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hasPaths">Whether paths may stand in it, as <see cref="YamlPaths"/> tells.</param>
    public static YamlSource Of(SpecFile file, bool hasPaths)
    {
        var source = new YamlSource(hasPaths ? YamlPaths.Hide(file.Text) : file.Text);
        var cuts = new List<TextSpan>();
        if (file.Text.Length > 0 && file.Text[0] == '\uFEFF')
        {
            cuts.Add(new TextSpan(0, 1));
        }

        new YamlBlanks(file.Text, cuts).Find();
        if (cuts.Count > 0)
        {
            source.Cut(cuts);
        }

        return source;
    }

    /// <summary>The offset in the file for an offset in <see cref="Text"/>.</summary>
    public int InFile(long offset)
    {
        var at = (int)offset;
        if (_cutAt.Count == 0)
        {
            return at;
        }

        var index = _cutAt.BinarySearch(at);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? at : at + _missing[index];
    }

    private void Cut(List<TextSpan> cuts)
    {
        var kept = new StringBuilder(Text.Length);
        var from = 0;
        foreach (var cut in cuts)
        {
            kept.Append(Text, from, cut.Start - from);
            from = cut.End;
            _cutAt.Add(kept.Length);
            _missing.Add(from - kept.Length);
        }

        Text = kept.Append(Text, from, Text.Length - from).ToString();
    }
}
