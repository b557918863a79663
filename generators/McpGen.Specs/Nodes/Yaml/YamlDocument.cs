using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>The first document of a file (YAML 1.2 §9), and where the next one starts.</summary>
internal sealed class YamlDocument
{
    private readonly YamlCursor _cursor;
    private readonly YamlDirectives _directives;
    private readonly YamlBlock _block;

    public YamlDocument(SpecFile file, bool hasPaths = false)
    {
        var tags = new YamlTags();
        _cursor = new YamlCursor(file, hasPaths);
        _directives = new YamlDirectives(_cursor, tags);
        _block = new YamlBlock(_cursor, new YamlAnchors(file), tags);
    }

    /// <summary>The first line of a second document, when there is one.</summary>
    public TextSpan? Following { get; private set; }

    /// <summary>Reads the document; null when there is none.</summary>
    public SpecNode? Read()
    {
        YamlCharacters.Check(_cursor);
        SkipEnds();
        var hasDirectives = _directives.Read();
        var isMarked = IsStart;
        if (isMarked)
        {
            _cursor.At += 3;
        }
        else if (hasDirectives)
        {
            throw _cursor.Problem(_cursor.At, "expected '---' behind the directives");
        }
        else if (_cursor.IsEnd)
        {
            return null;
        }

        var root = _block.Read(parent: -1, isCompact: !isMarked, isMember: false);
        _cursor.NextLine();
        if (!_cursor.IsEnd)
        {
            throw YamlMistakes.Indentation(_cursor, _cursor.File.Lines.At(root.Span.Start).Column);
        }

        SkipEnds();
        if (!_cursor.IsEnd || IsStart)
        {
            Following = new TextSpan(_cursor.At, LineEnd(_cursor.At));
        }

        return Following is null && root.Kind == NodeKind.Null && root.Span.Length == 0 ? null : root;
    }

    private bool IsStart => _cursor.IsEnd && _cursor.Text[_cursor.At] == '-';

    // Over "..." on lines of their own, to what comes next.
    private void SkipEnds()
    {
        _cursor.NextLine();
        while (_cursor.IsEnd && _cursor.Text[_cursor.At] == '.')
        {
            _cursor.At += 3;
            _cursor.NextLine();
        }
    }

    private int LineEnd(int at)
    {
        while (_cursor.Text[at] is not ('\n' or '\r' or YamlCursor.Nothing))
        {
            at++;
        }

        return at;
    }
}
