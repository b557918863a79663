using Xunit;
using static McpGen.Specs.Tests.Patterns.Dfa.Matching;

namespace McpGen.Specs.Tests.Patterns.Dfa;

public sealed class CharacterTests
{
    [Theory]
    [InlineData("b", "abc", true)]
    [InlineData("bc", "abcd", true)]
    [InlineData("ba", "abc", false)]
    [InlineData("", "", true)]
    [InlineData("", "anything", true)]
    public void A_pattern_is_searched_for_anywhere(string pattern, string text, bool expected) => Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData("é", true)]
    [InlineData(" ", true)]
    [InlineData("\n", false)]
    [InlineData("\r", false)]
    [InlineData("\u2028", false)]
    [InlineData("\u2029", false)]
    [InlineData("\u0085", true)]
    [InlineData("😀", true)]
    [InlineData("ab", false)]
    public void The_dot_is_one_code_point_but_no_line_break(string text, bool expected) => Assert.Equal(expected, Matches("^.$", text));

    [Theory]
    [InlineData(@"^\d$", "7", true)]
    [InlineData(@"^\d$", "\u0663", false)]
    [InlineData(@"^\D$", "\u0663", true)]
    [InlineData(@"^\D$", "0", false)]
    [InlineData(@"^\w$", "_", true)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData(@"^\w$", "\u017f", false)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^\s$", "\u00a0", true)]
    [InlineData(@"^\s$", "\ufeff", true)]
    [InlineData(@"^\s$", "\u0085", false)]
    [InlineData(@"^\s$", "\u180e", false)]
    [InlineData(@"^\S$", "\u2029", false)]
    [InlineData(@"^\S$", "x", true)]
    public void Classes_with_a_letter_are_those_of_ECMAScript(string pattern, string text, bool expected) => Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData(@"^\t\n\v\f\r\0$", "\t\n\v\f\r\0")]
    [InlineData(@"^\x41\u0042\u{43}\u{1F600}$", "ABC😀")]
    [InlineData(@"^\ud83d\ude00$", "😀")]
    [InlineData("^😀+$", "😀😀")]
    [InlineData(@"^\cA\cz$", "\u0001\u001a")]
    [InlineData(@"^\033[\000-\037]$", "\u001b\u001f")]
    public void Escapes_stand_for_code_points(string pattern, string text) => Assert.True(Matches(pattern, text));

    [Theory]
    [InlineData(@"^\-\/\_\@\#\ \'\""\:\<\é$", "-/_@# '\":<é")]
    [InlineData(@"^\.\*\+\?\(\)\[\]\{\}\|\^\$\\$", @".*+?()[]{}|^$\")]
    public void Escapes_that_need_not_be_are_forgiven(string pattern, string text) => Assert.True(Matches(pattern, text));

    [Theory]
    [InlineData("^a]b}c{d$", "a]b}c{d")]
    [InlineData("^{x}$", "{x}")]
    [InlineData("^a{1, 32}$", "a{1, 32}")]
    [InlineData("^a{,5}$", "a{,5}")]
    [InlineData("^a{1$", "a{1")]
    public void Lone_brackets_and_braces_are_text(string pattern, string text) => Assert.True(Matches(pattern, text));

    [Theory]
    [InlineData(@"^\ud83d$", "😀", false)]
    [InlineData(@"^\ud83d", "😀", false)]
    [InlineData(@"^[^x]$", "😀", true)]
    public void A_surrogate_pair_is_one_code_point(string pattern, string text, bool expected) => Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData("^.$")]
    [InlineData("^[^x]$")]
    [InlineData(@"^\ud83d$")]
    [InlineData(@"^[\ud800-\udfff]$")]
    [InlineData(@"^\p{Cs}$")]
    public void A_lone_surrogate_is_a_code_point(string pattern) => Assert.True(Matches(pattern, "\ud83d"));

    [Fact]
    public void Surrogates_in_the_wrong_order_are_two_code_points() => Assert.True(Matches("^..$", "\ude00\ud83d"));
}
