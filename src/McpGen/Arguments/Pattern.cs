using System;

namespace McpGen.Arguments;

/// <summary>A schema's pattern. It matches in time linear in the text, whatever the text.</summary>
public abstract class Pattern
{
    // Two forms, each a class of its own: a program that names only tables does not carry .NET's regular expressions.
    private protected Pattern(string source) => Source = source;

    /// <summary>The pattern as in the schema.</summary>
    public string Source { get; }

    /// <summary>Whether the pattern occurs in the text.</summary>
    /// <param name="text">The text; a lone surrogate counts as a code point.</param>
    public abstract bool IsMatch(ReadOnlySpan<char> text);
}
