using System.Linq;
using McpGen.Specs.Nodes;
using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml;

public sealed class YamlStructureTests
{
    [Theory]
    [InlineData("200: ok", "200")]
    [InlineData("1.10: ok", "1.10")]
    [InlineData("true: ok", "true")]
    [InlineData("? 'a key'\n: ok", "a key")]
    [InlineData("? |-\n  block\n: ok", "block")]
    [InlineData("? [a, b]\n: ok", "[a, b]")]
    [InlineData("{a: 1}: ok", "{a: 1}")]
    public void Keys_are_their_text(string text, string key)
    {
        Assert.Equal(key, Reading.YamlRoot(text).Members.Single().Key);
    }

    [Fact]
    public void An_alias_is_the_anchored_node_itself()
    {
        var root = Reading.YamlRoot("a: &x { b: 1 }\nc: *x\n");

        Assert.Same(root["a"], root["c"]);
    }

    [Fact]
    public void An_anchor_may_be_given_again()
    {
        Assert.Equal("2", Reading.YamlRoot("a: &x 1\nb: &x 2\nc: *x\n")["c"]!.Scalar);
    }

    [Fact]
    public void A_merge_key_adds_what_is_missing()
    {
        var root = Reading.YamlRoot("base: &base { a: 1, b: 2 }\nderived:\n  <<: *base\n  b: 3\n");

        Assert.Equal(["b=3", "a=1"], root["derived"]!.Members.Select(member => $"{member.Key}={member.Value.Scalar}"));
    }

    [Fact]
    public void Of_several_merged_mappings_the_first_wins()
    {
        var root = Reading.YamlRoot("x: &x { a: 1 }\ny: &y { a: 2, b: 2 }\nz:\n  <<: [*x, *y]\n");

        Assert.Equal(["a=1", "b=2"], root["z"]!.Members.Select(member => $"{member.Key}={member.Value.Scalar}"));
    }

    [Fact]
    public void A_quoted_merge_key_is_an_ordinary_key()
    {
        Assert.Equal("<<", Reading.YamlRoot("'<<': { a: 1 }\n").Members.Single().Key);
    }

    [Fact]
    public void A_merge_key_over_a_scalar_is_an_ordinary_key()
    {
        Assert.Equal("1", Reading.YamlRoot("<<: 1\n")["<<"]!.Scalar);
    }

    [Fact]
    public void Many_members_are_found_by_key()
    {
        var root = Reading.YamlRoot(string.Join("\n", Enumerable.Range(0, 50).Select(i => $"k{i}: {i}")));

        Assert.Equal("37", root["k37"]!.Scalar);
    }

    [Fact]
    public void Json_with_a_trailing_comma_in_a_yaml_file_is_yaml()
    {
        Assert.Equal("1", Reading.YamlRoot("{ \"a\": 1, }")["a"]!.Scalar);
    }

    [Fact]
    public void A_blank_line_longer_than_the_indentation_of_an_empty_block_is_read()
    {
        Assert.Equal("v", Reading.YamlRoot("a:\n  example: |+\n          \n  other: v\n")["a"]!["other"]!.Scalar);
    }

    [Fact]
    public void Blank_lines_within_a_block_keep_their_blanks()
    {
        Assert.Equal("x\n  \ny\n", Reading.YamlRoot("a: |\n  x\n    \n  y\nb:\n  e: |+\n          \n  f: v\n")["a"]!.Scalar);
    }

    [Fact]
    public void A_blank_line_longer_than_the_indentation_is_read_in_a_sequence_too()
    {
        Assert.Equal("v", Reading.YamlRoot("- a: |+\n          \n  b: v\n").Items[0]["b"]!.Scalar);
    }

    [Fact]
    public void What_stands_behind_a_blank_line_that_was_emptied_keeps_its_place()
    {
        const string Text = "a:\n  example: |+\n          \n  other: v\n";
        Assert.Equal(Text.IndexOf("v\n", System.StringComparison.Ordinal), Reading.YamlRoot(Text)["a"]!["other"]!.Span.Start);
    }

    [Fact]
    public void A_longer_blank_line_is_read_where_the_indentation_is_stated()
    {
        Assert.Equal("    \nx\n", Reading.YamlRoot("a: |2\n      \n  x\n")["a"]!.Scalar);
    }

    [Fact]
    public void Text_in_a_block_that_looks_like_the_start_of_another_keeps_the_blanks_behind_it()
    {
        Assert.Equal("key: |\n    \ny\n", Reading.YamlRoot("a: |\n  key: |\n      \n  y\n")["a"]!.Scalar);
    }
}
