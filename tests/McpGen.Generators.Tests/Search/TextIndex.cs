using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using McpGen.Search;
using McpGen.Specs.Model;

namespace McpGen.Generators.Tests.Search;

/// <summary>An index as the build wrote it, without compiling it.</summary>
internal sealed class TextIndex(SearchModel model) : ToolIndex
{
    private readonly byte[] _words = Encoding.UTF8.GetBytes(string.Join('\n', model.Words));
    private readonly byte[] _lines = Encoding.UTF8.GetBytes(string.Join('\n', model.Lines));

    public override int Count => model.Lines.Count;

    protected override ReadOnlySpan<byte> Words => _words;

    protected override ReadOnlySpan<byte> Lines => _lines;

    /// <summary>The names of the best tools for a question, best first.</summary>
    public IReadOnlyList<string> Names(string question, int limit)
    {
        var found = new int[limit];
        return [.. found.Take(ToolSearch.Find(this, question, found)).Select(tool => model.Lines[tool].Split(':')[0])];
    }
}
