using System;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Nodes;

public class ScalarPlacesTests
{
    [Theory]
    [InlineData("a: one X two")]
    [InlineData("a: 'it''s one X two'")]
    [InlineData("a: \"one\\t\\u0041\\x42\\n X two\"")]
    [InlineData("{ \"a\": \"one\\u0041 \\ud83d\\ude00 \\/ X two\" }")]
    [InlineData("a: \"one \\U0001F600 X two\"")]
    [InlineData("a: \"one\\\n   two X\"")]
    [InlineData("a: |\n  one\n  two\n\n    X three\n")]
    [InlineData("a: >-\n  one\n  two\n\n  X three\n")]
    [InlineData("a: |2\n    one\n  X two\n")]
    [InlineData("a: one\n  two\n  X three")]
    [InlineData("a: 'one\n\n  two X'")]
    [InlineData("a: &anchor !!str \"one X\"")]
    public void A_character_is_found_in_every_style(string text)
    {
        var node = SpecReader.Read(new SpecFile("value.yaml", text), [])!["a"]!;
        var index = node.Scalar!.IndexOf('X', StringComparison.Ordinal);

        var span = new ScalarPlaces(node).Of(index, index + 1);

        Assert.Equal(new TextSpan(text.IndexOf('X', StringComparison.Ordinal), text.IndexOf('X', StringComparison.Ordinal) + 1), span);
    }

    [Fact]
    public void Behind_the_last_character_is_in_front_of_the_quote()
    {
        var node = SpecReader.Read(new SpecFile("value.yaml", "a: 'xy'"), [])!["a"]!;

        Assert.Equal(new TextSpan(6, 6), new ScalarPlaces(node).Of(2, 2));
    }
}
