using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml.Language;

/// <summary>What is refused: where, and what the message says of it.</summary>
public sealed class MistakeTests
{
    [Theory]

    // Indentation
    [InlineData("a: 1\n b: 2\n", 1, 2, "must stand on one line")]
    [InlineData("a: 'x'\n b: 2\n", 1, 1, "indented by 1, but the entries in front of it by 0")]
    [InlineData("a:\n  b: 1\n c: 2\n", 2, 1, "indented by 1, but the entries in front of it by 0")]
    [InlineData("  a: 1\nb: 2\n", 1, 0, "indented by 0, but the entries in front of it by 2")]
    [InlineData("a:\n  - 1\n - 2\n", 2, 1, "indented by 1, but the entries in front of it by 0")]
    [InlineData("- a\nb: 1\n", 1, 0, "indented by 0, but the entries in front of it by 0")]
    [InlineData("a:\n  - b\n  c: d\n", 2, 2, "indented by 2, but the entries in front of it by 2")]
    [InlineData("a:\n\tb: 1\n", 1, 0, "a tab cannot indent")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", 2, 0, "a tab cannot indent")]
    [InlineData("a:\n\t1\n", 1, 0, "a tab cannot indent")]
    [InlineData("-\t- a\n", 0, 1, "a tab cannot indent")]
    [InlineData("- \ta: 1\n", 0, 2, "a tab cannot indent")]
    [InlineData("a: |\n\tx\n", 1, 0, "a tab cannot indent")]
    [InlineData("\ta: 1\n", 0, 0, "a tab cannot indent")]
    [InlineData("a: |\n    x\n  y\n", 2, 2, "indented by 2")]

    // Keys
    [InlineData("a: b: c\n", 0, 4, "a second ':' on one line")]
    [InlineData("description: Note: this\n", 0, 17, "put the text in quotes")]
    [InlineData("a: 1\nb\nc: 2\n", 1, 0, "expected ':' and a blank behind the key")]
    [InlineData("a:1\nb: 2\n", 1, 1, "must stand on one line")]
    [InlineData("a: 'x': y\n", 0, 6, "a second ':' on one line")]
    [InlineData("'a\n b': c\n", 1, 3, "starts on line 1, but a key must stand on one line")]
    [InlineData("[a,\n b]: c\n", 1, 3, "starts on line 1, but a key must stand on one line")]
    [InlineData("a: - b\n", 0, 3, "a block cannot start on the line of its key")]
    [InlineData("a: ? b\n", 0, 3, "a block cannot start on the line of its key")]
    [InlineData("--- a: b\n", 0, 5, "a second ':'")]
    [InlineData("a: 1\n&x\nb: 2\n", 1, 0, "expected ':'")]
    [InlineData("a: 1\n|x: 2\n", 1, 0, "can stand neither in brackets nor as a key")]

    // Quotes
    [InlineData("a: 'it's'\n", 0, 7, "write '' for a quote")]
    [InlineData("a: \"b\" c\n", 0, 7, "write \\\" for a quote")]
    [InlineData("a: 'x\nb: 1\n", 0, 3, "the quote that opens here is never closed")]
    [InlineData("a: \"x\n---\nb\"\n", 0, 3, "the quote that opens here is never closed")]
    [InlineData("a: \"\\d\"\n", 0, 4, "no such escape")]
    [InlineData("a: \"\\x4\"\n", 0, 4, "2 hexadecimal digits behind '\\x'")]
    [InlineData("a: \"\\U00110000\"\n", 0, 4, "at most 10FFFF")]
    [InlineData("a: @b\n", 0, 3, "no text can start with '@'")]
    [InlineData("a: `b`\n", 0, 3, "no text can start with '`'")]
    [InlineData("a: %b\n", 0, 3, "no text can start with '%'")]
    [InlineData("a: \u0001\n", 0, 3, "a control character (U+0001)")]
    [InlineData("a: b\0c\n", 0, 4, "a control character (U+0000)")]

    // Brackets
    [InlineData("a: [1, 2\nb: 3\n", 1, 0, "expected ',' or ']' here; is the '[' of line 1 not closed")]
    [InlineData("a: {b: 1,\nc: 2\nd: 3\n", 1, 0, "expected ',' or '}' here; is the '{' of line 1 not closed")]
    [InlineData("a: [1, 2\n", 0, 3, "the bracket that opens here is never closed")]
    [InlineData("a: {b: [1, 2}\n", 0, 12, "expected ',' or ']'")]
    [InlineData("a: [1\n---\n", 0, 3, "the bracket that opens here is never closed")]
    [InlineData("a: [1] 2\n", 0, 7, "expected the end of the line")]
    [InlineData("a: [1]: 2\n", 0, 6, "a second ':'")]
    [InlineData("a: [,]\n", 0, 4, "a value in front of the ','")]
    [InlineData("a: [1,,2]\n", 0, 6, "a value in front of the ','")]
    [InlineData("a: {,}\n", 0, 4, "a value in front of the ','")]
    [InlineData("a: ]\n", 0, 3, "a value in front of the ']'")]
    [InlineData("a: [- b]\n", 0, 4, "starts an entry of a block")]
    [InlineData("a: [?]\n", 0, 4, "a '?' with nothing behind it")]
    [InlineData("a: [|]\n", 0, 4, "can stand neither in brackets")]
    [InlineData("a: {b: 1 c: 2}\n", 0, 10, "expected ',' or '}'")]
    [InlineData("a: {'b' 'c'}\n", 0, 8, "expected ',' or '}'")]
    [InlineData("a: [b]#c\n", 0, 6, "a comment needs a blank")]
    [InlineData("a: [b,#c\n]\n", 0, 6, "a comment needs a blank")]

    // Blocks of text
    [InlineData("a: |x\n", 0, 4, "may follow '|' or '>'")]
    [InlineData("a: >12\n  b\n", 0, 5, "may follow '|' or '>'")]
    [InlineData("a: |0\n  b\n", 0, 4, "may follow '|' or '>'")]
    [InlineData("a: |# b\n  c\n", 0, 4, "may follow '|' or '>'")]
    [InlineData("a: | b\n", 0, 5, "may follow '|' or '>'")]
    [InlineData("a: x # comment\n  y\n", 1, 2, "indented by 2")]

    // Anchors, tags, aliases
    [InlineData("a: &x\n  &y b\n", 1, 2, "only one anchor and one tag")]
    [InlineData("a: &x &y b\n", 0, 6, "only one anchor")]
    [InlineData("a: !!str !!str b\n", 0, 9, "only one tag")]
    [InlineData("a: & b\n", 0, 3, "needs a name")]
    [InlineData("a: * b\n", 0, 3, "needs a name")]
    [InlineData("a: **bold**\n", 0, 3, "names no anchor")]
    [InlineData("a: *x\n", 0, 3, "names no anchor")]
    [InlineData("a: &x 1\nb: &y *x\n", 1, 6, "an alias can have neither")]
    [InlineData("&x - a\n", 0, 0, "must stand on the line above")]
    [InlineData("a: !e!x b\n", 0, 3, "no %TAG declares")]
    [InlineData("a: !<x b\n", 0, 3, "needs a name and '>'")]
    [InlineData("a: !!  b\n", 0, 3, "write for example '!!str'")]
    [InlineData("a: !x%4 b\n", 0, 3, "write for example '!!str'")]
    [InlineData("a: !<x>b\n", 0, 7, "expected a blank behind an anchor")]

    // Directives and documents
    [InlineData("%YAML 1.2\na: 1\n", 1, 0, "expected '---'")]
    [InlineData("%YAML 2.0\n---\na: 1\n", 0, 0, "only YAML 1 is read")]
    [InlineData("%YAML 1.2\n%YAML 1.2\n---\n", 1, 0, "stated twice")]
    [InlineData("%YAML 1.2 x\n---\n", 0, 10, "expected the end of the line")]
    [InlineData("%TAG ! a\n%TAG ! b\n---\n", 1, 0, "declared twice")]
    [InlineData("%TAG x a\n---\n", 0, 0, "expected a handle and a prefix")]
    [InlineData("a: 1\n... b\n", 1, 4, "expected the end of the line")]
    [InlineData("a\nb: 1\n", 1, 1, "must stand on one line")]
    public void A_mistake_is_told_where_it_is(string text, int line, int column, string message)
    {
        var reading = Reading.Yaml(text);

        Assert.Contains(message, reading.Problem.Message, System.StringComparison.Ordinal);
        Assert.Equal((line, column), (reading.Problem.Start.Line, reading.Problem.Start.Column));
        Assert.Equal(("MCPGEN002", null), (reading.Problem.Id, reading.Root));
    }
}
