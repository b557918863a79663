using Xunit;
using static McpGen.Specs.Tests.Patterns.Dfa.Matching;

namespace McpGen.Specs.Tests.Patterns.Dfa;

public sealed class ClassTests
{
    [Theory]
    [InlineData("^[a-c]$", "b", true)]
    [InlineData("^[a-c]$", "d", false)]
    [InlineData("^[^a-c]$", "d", true)]
    [InlineData("^[^a-c]$", "b", false)]
    [InlineData("^[^a-c]$", "\n", true)]
    [InlineData("^[ca-b]$", "c", true)]
    public void A_class_holds_characters_and_ranges(string pattern, string text, bool expected) => Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData("^[a-]$")]
    [InlineData("^[-a]$")]
    [InlineData(@"^[a\-z]$")]
    [InlineData(@"^[\w-.]$")]
    [InlineData(@"^[.-\w]$")]
    [InlineData("^[+--]$")]
    [InlineData("^[^a-z]$")]
    public void A_dash_that_makes_no_range_is_a_dash(string pattern) => Assert.True(Matches(pattern, "-"));

    [Theory]
    [InlineData(@"^[\b]$", "\b")]
    [InlineData(@"^[\]]$", "]")]
    [InlineData("^[[]$", "[")]
    [InlineData("^[.]$", ".")]
    [InlineData("^[$^]$", "^")]
    [InlineData(@"^[\1]$", "\u0001")]
    [InlineData(@"^[\8]$", "8")]
    [InlineData(@"^[\s\S]$", "\n")]
    [InlineData(@"^[\d\-x]$", "5")]
    public void Inside_a_class_characters_stand_for_themselves(string pattern, string text) => Assert.True(Matches(pattern, text));

    [Theory]
    [InlineData("[]", "a", false)]
    [InlineData("a|[]", "a", true)]
    [InlineData("^[^]$", "\n", true)]
    public void The_empty_class_is_nothing_and_its_complement_everything(string pattern, string text, bool expected) =>
        Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData(@"^[\u{1F600}-\u{1F64F}]$", "😃", true)]
    [InlineData(@"^[\ud83d\ude00-\ud83d\ude4f]$", "😃", true)]
    [InlineData(@"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$", "a\t😃\ue000", true)]
    [InlineData(@"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$", "\0", false)]
    [InlineData("^[😀-😆]$", "😃", true)]
    [InlineData("^[😀-😆]$", "😐", false)]
    public void Ranges_reach_beyond_the_basic_plane(string pattern, string text, bool expected) => Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData(@"^\p{L}+$", "aÉ漢", true)]
    [InlineData(@"^\p{L}+$", "a1", false)]
    [InlineData(@"^\p{Letter}+$", "𝒳", true)]
    [InlineData(@"^\P{L}+$", "12 ", true)]
    [InlineData(@"^[\p{Lu}\p{Nd}]+$", "AÉ٣", true)]
    [InlineData(@"^[^\p{Lu}]$", "É", false)]
    [InlineData(@"^\p{gc=Decimal_Number}$", "٣", true)]
    [InlineData(@"^\p{General_Category=Sc}$", "€", true)]
    [InlineData(@"^\p{LC}$", "漢", false)]
    [InlineData(@"^\p{Script=Han}+$", "漢字", true)]
    [InlineData(@"^\p{sc=Grek}+$", "αβγ", true)]
    [InlineData(@"^\p{Script=Cyrillic}+$", "abc", false)]
    [InlineData(@"^\p{ASCII}+$", "abc", true)]
    [InlineData(@"^\p{Any}$", "😀", true)]
    [InlineData(@"^\p{Assigned}$", "\u0378", false)]
    public void Properties_are_sets_of_code_points(string pattern, string text, bool expected) => Assert.Equal(expected, Matches(pattern, text));
}
