using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml;

public sealed class YamlSpanTests
{
    [Theory]
    [InlineData("a: word # comment\n", "word")]
    [InlineData("a: two words\n\nb: 1\n", "two words")]
    [InlineData("a: 'quoted'\n", "'quoted'")]
    [InlineData("a: \"quoted\"   \n", "\"quoted\"")]
    [InlineData("a: &x word\n", "word")]
    [InlineData("a: !!str 12\n", "12")]
    [InlineData("a: &x !!str # why\n  12\n", "12")]
    [InlineData("a: [1, 2]\nb: 1\n", "[1, 2]")]
    [InlineData("a: { b: 1 } # comment\n", "{ b: 1 }")]
    [InlineData("a:\n  b: 1\n\n# comment\nc: 2\n", "b: 1")]
    [InlineData("a:\n  - 1\n  - 2\n\nc: 2\n", "- 1\n  - 2")]
    [InlineData("a: |\n  one\n  two\nb: 1\n", "|\n  one\n  two")]
    [InlineData("a: &x\n  b: 1\nc: 2\n", "b: 1")]
    [InlineData("a:\nb: 1\n", "")]
    public void A_value_covers_itself_and_nothing_else(string text, string covered)
    {
        var reading = Reading.Yaml(text);

        Assert.Equal(covered, reading.TextOf(reading.Root!["a"]!.Span));
    }

    [Theory]
    [InlineData("key: 1\n", "key")]
    [InlineData("'key': 1\n", "'key'")]
    [InlineData("? key\n: 1\n", "key")]
    [InlineData("\"key\" : 1\n", "\"key\"")]
    public void A_key_covers_itself_with_its_quotes(string text, string covered)
    {
        var reading = Reading.Yaml(text);

        Assert.Equal(covered, reading.TextOf(reading.Root!.Members.Single().KeySpan));
    }

    [Theory]
    [InlineData("a: 1\r\nb:\r\n  - x\r\n  - last\r\n")]
    [InlineData("\uFEFFa: 1\nb:\n  - x\n  - last\n")]
    [InlineData("a: '\U0001F600'\nb: [x, last]\n")]
    [InlineData("a: |+\n          \nb: [x, last]\n")]
    [InlineData("\uFEFFa: |+\r\n          \r\nb: [x, last]\r\n")]
    [InlineData("a: >-\n    \n       \n  text\nb: [x, last]\n")]
    public void Offsets_are_those_of_the_file(string text)
    {
        var reading = Reading.Yaml(text);

        Assert.Equal("last", reading.TextOf(reading.Root!["b"]!.Items[1].Span));
    }

    [Fact]
    public void A_merged_member_stands_where_it_was_written()
    {
        var root = Reading.YamlRoot("x: &x { a: 1 }\ny: { <<: *x }\n");

        Assert.Equal(new TextSpan(8, 9), root["y"]!.Members.Single().KeySpan);
    }

    [Fact]
    public void The_root_of_a_block_mapping_starts_at_its_first_key()
    {
        Assert.Equal(10, Reading.YamlRoot("# comment\na: 1\n").Span.Start);
    }

    [Fact]
    public void Every_scalar_of_a_document_covers_text_that_reads_the_same()
    {
        const string text = """
            openapi: 3.1.0
            info: {title: "A \"quoted\" one", version: 1.10}
            paths:
              '/a/{b}':
                get: &get
                  tags: [one, 'two']
                  deprecated: true
                post: *get
            """;
        var reading = Reading.Yaml(text);

        Assert.All(Scalars(reading.Root!), node => Assert.Equal(node.Scalar, Reading.YamlRoot("v: " + reading.TextOf(node.Span))["v"]!.Scalar));
    }

    private static System.Collections.Generic.IEnumerable<SpecNode> Scalars(SpecNode node) =>
        node.Scalar is not null ? [node] : node.Members.Select(member => member.Value).Concat(node.Items).SelectMany(Scalars);
}
