using System;

namespace McpGen.Specs.Text;

/// <summary>One file handed in by the build. Files are equal when path and text are: re-reading an unchanged file changes nothing.</summary>
public sealed class SpecFile : IEquatable<SpecFile>
{
    private LineMap? _lines;

    /// <summary>Wraps a file's path and text.</summary>
    /// <param name="path">As the build names it, usually absolute; used in messages and to resolve relative references, never in output.</param>
    /// <param name="text">The whole text, without a byte order mark or with one.</param>
    public SpecFile(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The path as the build names it.</summary>
    public string Path { get; }

    /// <summary>The last segment of <see cref="Path"/>: what generated code and messages show.</summary>
    public string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Lines and columns of <see cref="Text"/>, indexed at first use.</summary>
    public LineMap Lines => _lines ??= new LineMap(Text);

    /// <inheritdoc/>
    public bool Equals(SpecFile? other) =>
        other is not null && (ReferenceEquals(this, other) || (Path == other.Path && Text == other.Text));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpecFile);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 397) ^ Text.Length);
}
