using Xunit;
using static McpGen.Specs.Tests.Patterns.Dfa.Matching;

namespace McpGen.Specs.Tests.Patterns.Dfa;

public sealed class AssertionTests
{
    [Theory]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^a$", "\na", false)]
    [InlineData("a$", "ba", true)]
    [InlineData("(^|,)a(,|$)", "x,a", true)]
    [InlineData("(^|,)a(,|$)", "a,x", true)]
    [InlineData("(^|,)a(,|$)", "xa", false)]
    [InlineData("(?:^a|b)c", "bac", false)]
    [InlineData("(?:^a|b)c", "abc", true)]
    [InlineData("a^b", "ab", false)]
    [InlineData("a$b", "ab", false)]
    [InlineData("^^a$$", "a", true)]
    [InlineData("a*^b", "b", true)]
    [InlineData("^$", "", true)]
    [InlineData("^$", "\n", false)]
    public void Anchors_stand_anywhere_and_mean_the_edges_of_the_text(string pattern, string text, bool expected) =>
        Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData(@"\bcat\b", "a cat!", true)]
    [InlineData(@"\bcat\b", "concat", false)]
    [InlineData(@"\bcat\b", "cats", false)]
    [InlineData(@"\bcat\b", "cat", true)]
    [InlineData(@"\bcat\b", "écat", true)]
    [InlineData(@"cat\B", "cats", true)]
    [InlineData(@"cat\B", "cat", false)]
    [InlineData(@"^\B$", "", true)]
    [InlineData(@"\b", "", false)]
    [InlineData(@"\b", "--a", true)]
    [InlineData(@"^(\b|x)+-$", "x-", true)]
    public void Word_boundaries_look_at_both_sides(string pattern, string text, bool expected) => Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData("^(?=.{3,5}$)[a-z]+$", "abcd", true)]
    [InlineData("^(?=.{3,5}$)[a-z]+$", "ab", false)]
    [InlineData("^(?=.{3,5}$)[a-z]+$", "abcdef", false)]
    [InlineData(@"^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$", "Passw0rd", true)]
    [InlineData(@"^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$", "password", false)]
    [InlineData("^(?!admin$)[a-z]+$", "admin", false)]
    [InlineData("^(?!admin$)[a-z]+$", "admins", true)]
    [InlineData("^((?!ab).)*$", "acab", false)]
    [InlineData("^((?!ab).)*$", "acba", true)]
    [InlineData("a(?!b)", "abab", false)]
    [InlineData("a(?!b)", "abaa", true)]
    [InlineData("a(?=b)", "aab", true)]
    [InlineData("a(?=b)c", "abc", false)]
    [InlineData("a(?=bc)b", "ab", false)]
    [InlineData("a(?=bc)b", "abc", true)]
    [InlineData(@"-(?=\bx)", "-x", true)]
    [InlineData(@"a(?=\bx)", "ax", false)]
    [InlineData("(?=^a)", "ba", false)]
    [InlineData("(?!(?!a))b", "b", false)]
    [InlineData("(?=(?!b)[a-c])c", "c", true)]
    [InlineData("(?=a|)b", "b", true)]
    [InlineData("(?=[])b", "b", false)]
    public void Lookaheads_ask_about_the_text_that_follows(string pattern, string text, bool expected) =>
        Assert.Equal(expected, Matches(pattern, text));

    [Theory]
    [InlineData(@"^[a-z.]+(?<!\.)$", "a.b", true)]
    [InlineData(@"^[a-z.]+(?<!\.)$", "a.", false)]
    [InlineData("(?<=a)b", "ab", true)]
    [InlineData("(?<=a)b", "bb", false)]
    [InlineData("(?<!a)b", "ab", false)]
    [InlineData("(?<!a)b", "abb", true)]
    [InlineData("(?<=^a+)b", "aab", true)]
    [InlineData("(?<=^a+)b", "caab", false)]
    [InlineData("(?<![])b", "b", true)]
    public void Lookbehinds_ask_about_the_text_before(string pattern, string text, bool expected) =>
        Assert.Equal(expected, Matches(pattern, text));
}
