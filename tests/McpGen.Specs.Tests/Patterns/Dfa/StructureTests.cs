using Xunit;
using static McpGen.Specs.Tests.Patterns.Dfa.Matching;

namespace McpGen.Specs.Tests.Patterns.Dfa;

public sealed class StructureTests
{
    [Theory]
    [InlineData("^(a|bc|)$", "a", true)]
    [InlineData("^(a|bc|)$", "bc", true)]
    [InlineData("^(a|bc|)$", "", true)]
    [InlineData("^(a|bc|)$", "b", false)]
    [InlineData("^a|b$", "ax", true)]
    [InlineData("^a|b$", "xb", true)]
    [InlineData("^a|b$", "xa", false)]
    [InlineData("|a", "x", true)]
    public void One_branch_of_several_is_enough(string pattern, string text, bool expected) => Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData("^(?:ab)+$", "abab")]
    [InlineData("^(ab)+$", "abab")]
    [InlineData("^(?<pair>ab)+$", "abab")]
    [InlineData("^(((ab)))$", "ab")]
    [InlineData("^()$", "")]
    public void Groups_hold_together(string pattern, string text) => Assert.True(Matches(pattern, text));

    [Theory]
    [InlineData("^a*$", "", true)]
    [InlineData("^a*$", "aaa", true)]
    [InlineData("^a+$", "", false)]
    [InlineData("^a?$", "a", true)]
    [InlineData("^a?$", "aa", false)]
    [InlineData("^a{2}$", "aa", true)]
    [InlineData("^a{2}$", "aaa", false)]
    [InlineData("^a{2,}$", "a", false)]
    [InlineData("^a{2,}$", "aaaa", true)]
    [InlineData("^a{2,3}$", "aaa", true)]
    [InlineData("^a{2,3}$", "aaaa", false)]
    [InlineData("^a{0}$", "", true)]
    [InlineData("^a{0}$", "a", false)]
    [InlineData("^(a*)*b$", "aab", true)]
    [InlineData("^(){1000000}$", "", true)]
    public void Quantifiers_count(string pattern, string text, bool expected) => Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData("^a*?$", "^a*$")]
    [InlineData("^a+?b??$", "^a+b?$")]
    [InlineData("^(x{2,5}?)$", "^x{2,5}$")]
    [InlineData("^(?<digit>[0-9])$", @"^\d$")]
    [InlineData("^(aa|ab)$", "^a[ab]$")]
    [InlineData(@"^[\s\S]*a", "a")]
    public void Patterns_for_the_same_texts_have_the_same_table(string left, string right) => Assert.Equal(Table(left), Table(right));
}
