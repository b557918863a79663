using System;
using System.Diagnostics;
using System.Linq;
using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml;

/// <summary>Texts made to take long. All of them are as long as a large document, and take as long.</summary>
public sealed class YamlHostileTests
{
    private const int Length = 1_000_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string> Texts => new()
    {
        { "dashes", Repeat("- ") },
        { "question marks", Repeat("? ") },
        { "brackets", "a: " + Repeat("[") },
        { "braces", "a: " + Repeat("{a: ") },
        { "brackets as keys", "a: " + Repeat("[[a]: ") },
        { "an open quote", "a: \"" + Repeat("word\n") },
        { "an open quote with escapes", "a: \"" + Repeat("\\t \n") },
        { "a plain text of many lines", Repeat("word\n\n") },
        { "empty lines", "a:\n" + Repeat("\n") + "b: 1\n" },
        { "blanks", "a:" + Repeat(" ") + "\nb: |\n" + Repeat(" ") + "\n" + "c: 1" },
        { "empty lines in a block text", "a: |+\n" + Repeat(" \n") + "b: 1\n" },
        { "anchors", Repeat("- &a 1\n") },
        { "anchors of different names", string.Concat(Enumerable.Range(0, 60_000).Select(static i => FormattableString.Invariant($"- &a{i} 1\n"))) + "- *a1\n" },
        { "many anchors for one value", "a: " + Repeat("&a ") + "1\n" },
        { "aliases", "- &a 1\n" + Repeat("- *a\n") },
        { "keys", Repeat("a:\n") },
        { "different keys", string.Concat(Enumerable.Range(0, 80_000).Select(static i => FormattableString.Invariant($"k{i}: {i}\n"))) },
        { "a key without an end", Repeat("word ") + ": 1\n" },
        { "complex keys", "? [" + Repeat("a, ") + "b]\n: 1\n" },
        { "pairs in brackets", "a: [" + Repeat("b: c, ") + "]\n" },
        { "merges", "a: &a {" + string.Join(", ", Enumerable.Range(0, 1_000).Select(static i => FormattableString.Invariant($"k{i}: 1"))) + "}\nb: {" + Repeat("<<: *a, ") + "}\n" },
        { "colons", Repeat(":") },
        { "tags", "a: " + Repeat("!a!") + " b\n" },
        { "comments", Repeat("# c\n") + "a: 1\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_is_read_or_refused_in_time(string name, string text)
    {
        var started = Stopwatch.GetTimestamp();

        var reading = Reading.Yaml(text);

        Assert.True(Stopwatch.GetElapsedTime(started) < Limit, name);
        Assert.True(reading.Root is not null || reading.Problems.Count == 1);
        Assert.DoesNotContain(reading.Problems, static problem => problem.Id == "MCPGEN001");
    }

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
}
