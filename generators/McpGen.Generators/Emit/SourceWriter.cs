using System;
using System.Text;

namespace McpGen.Generators.Emit;

/// <summary>Writes indented C#. Lines end in <c>\n</c> on every machine, so that output is the same everywhere.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line, or each line of a longer text; an empty line stays empty.</summary>
    public SourceWriter Line(string text = "")
    {
        foreach (var line in text.Replace("\r", "").Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', _depth * IndentSize).Append(line);
            }

            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Writes a header and opens a braced block below it, which closes when the returned scope is disposed.</summary>
    /// <param name="header">The line above the opening brace.</param>
    /// <param name="closing">The closing brace and what follows it.</param>
    public Scope Block(string header, string closing = "}")
    {
        Line(header).Line("{");
        _depth++;
        return new(this, closing);
    }

    /// <summary>Indents what follows until the returned scope is disposed.</summary>
    public Scope Indent()
    {
        _depth++;
        return new(this, null);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>An indented part of the text.</summary>
    public readonly struct Scope(SourceWriter writer, string? closing) : IDisposable
    {
        /// <summary>Returns to the indentation before and writes what closes the part.</summary>
        public void Dispose()
        {
            writer._depth--;
            if (closing is not null)
            {
                writer.Line(closing);
            }
        }
    }
}
