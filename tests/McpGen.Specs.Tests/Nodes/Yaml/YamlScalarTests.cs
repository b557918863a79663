using McpGen.Specs.Nodes;
using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("true", NodeKind.Boolean, "true")]
    [InlineData("True", NodeKind.Boolean, "true")]
    [InlineData("FALSE", NodeKind.Boolean, "false")]
    [InlineData("tRue", NodeKind.String, "tRue")]
    [InlineData("no", NodeKind.String, "no")]
    [InlineData("Y", NodeKind.String, "Y")]
    [InlineData("on", NodeKind.String, "on")]
    [InlineData("null", NodeKind.Null, "null")]
    [InlineData("NULL", NodeKind.Null, "null")]
    [InlineData("~", NodeKind.Null, "null")]
    [InlineData("2026-07-28", NodeKind.String, "2026-07-28")]
    [InlineData("12:30:45", NodeKind.String, "12:30:45")]
    [InlineData("1.10", NodeKind.Number, "1.10")]
    [InlineData("-0", NodeKind.Number, "-0")]
    [InlineData("1e3", NodeKind.Number, "1e3")]
    [InlineData("6.02E+23", NodeKind.Number, "6.02E+23")]
    [InlineData("12345678901234567890", NodeKind.Number, "12345678901234567890")]
    [InlineData("+1", NodeKind.Number, "1")]
    [InlineData(".5", NodeKind.Number, "0.5")]
    [InlineData("-.5e1", NodeKind.Number, "-0.5e1")]
    [InlineData("1.", NodeKind.Number, "1")]
    [InlineData("0o17", NodeKind.Number, "15")]
    [InlineData("0o8", NodeKind.String, "0o8")]
    [InlineData("0x1F", NodeKind.String, "0x1F")]
    [InlineData("044925", NodeKind.String, "044925")]
    [InlineData("-012", NodeKind.String, "-012")]
    [InlineData("1_000", NodeKind.String, "1_000")]
    [InlineData(".inf", NodeKind.String, ".inf")]
    [InlineData(".nan", NodeKind.String, ".nan")]
    [InlineData(".", NodeKind.String, ".")]
    [InlineData("1e", NodeKind.String, "1e")]
    [InlineData("1.2.3", NodeKind.String, "1.2.3")]
    [InlineData("'1'", NodeKind.String, "1")]
    [InlineData("\"null\"", NodeKind.String, "null")]
    [InlineData("!!str 1", NodeKind.String, "1")]
    [InlineData("!!int '7'", NodeKind.Number, "7")]
    [InlineData("!!float '1.5'", NodeKind.Number, "1.5")]
    [InlineData("!!bool 'True'", NodeKind.Boolean, "true")]
    [InlineData("!!null 'x'", NodeKind.Null, "null")]
    [InlineData("!custom 1", NodeKind.Number, "1")]
    public void A_scalar_means_what_the_core_schema_says(string text, NodeKind kind, string scalar)
    {
        var value = Reading.YamlRoot($"value: {text}\n")["value"]!;

        Assert.Equal((kind, scalar), (value.Kind, value.Scalar!));
    }

    [Fact]
    public void A_key_without_value_is_null()
    {
        Assert.Equal(NodeKind.Null, Reading.YamlRoot("a:\nb: 1\n")["a"]!.Kind);
    }

    [Fact]
    public void A_block_scalar_is_a_string_even_if_it_looks_like_a_number()
    {
        Assert.Equal(NodeKind.String, Reading.YamlRoot("a: |-\n  12\n")["a"]!.Kind);
    }
}
