using McpGen.Specs.Patterns.Dfa;
using Xunit;
using static McpGen.Specs.Tests.Patterns.Dfa.Matching;

namespace McpGen.Specs.Tests.Patterns.Dfa;

public sealed class FaultTests
{
    [Theory]
    [InlineData("a(b", 1, "the group is not closed")]
    [InlineData("ab)", 2, "the ) closes no group")]
    [InlineData("a[b", 1, "the class is not closed")]
    [InlineData("a[b-", 1, "the class is not closed")]
    [InlineData("[z-a]", 1, "the range is out of order")]
    [InlineData("a**", 2, "there is nothing to repeat")]
    [InlineData("*a", 0, "there is nothing to repeat")]
    [InlineData("a++", 2, "there is nothing to repeat")]
    [InlineData("{2}", 0, "there is nothing to repeat")]
    [InlineData("a{3,2}", 1, "the numbers are out of order")]
    [InlineData("^*", 1, "a condition cannot be repeated")]
    [InlineData("(?=a)*", 5, "a condition cannot be repeated")]
    [InlineData(@"ab\", 2, "the backslash escapes nothing")]
    [InlineData(@"\Aab\z", 0, @"ECMA-262 has no escape \A")]
    [InlineData(@"ab\Z", 2, @"ECMA-262 has no escape \Z")]
    [InlineData(@"\u12", 0, @"\u needs four hexadecimal digits")]
    [InlineData(@"\u{110000}", 0, @"\u{…} needs a code point up to 10FFFF")]
    [InlineData(@"\u{}", 0, @"\u{…} needs a code point up to 10FFFF")]
    [InlineData(@"a\xg0", 1, @"\x needs two hexadecimal digits")]
    [InlineData(@"\c1", 0, @"\c needs a letter")]
    [InlineData(@"\pL", 0, @"\p needs a property in braces")]
    [InlineData("(?<1a>b)", 0, "the group's name is not closed or not a name")]
    [InlineData("(?>a)", 0, "ECMA-262 has no such group")]
    [InlineData("(?P<x>a)", 0, "ECMA-262 has no such group")]
    public void What_ECMA_262_does_not_know_is_malformed(string pattern, int position, string reason) =>
        Assert.Equal(new PatternFault(PatternFaultKind.Malformed, position, reason), Fault(pattern));

    [Theory]
    [InlineData(@"(a)\1", 3, "a reference to a group needs to remember text")]
    [InlineData(@"(?<x>a)\k<x>", 7, "a reference to a group needs to remember text")]
    [InlineData(@"x\p{Emoji}", 1, "the property 'Emoji' is not known")]
    [InlineData(@"\p{Script=Klingon}", 0, "the property 'Script=Klingon' is not known")]
    [InlineData("(?i)a", 0, "JSON Schema knows no flags")]
    [InlineData(@"(?<=a\b)c", 0, "a condition within a lookbehind")]
    [InlineData("(?=(?<=a)b)", 0, "a lookbehind within a lookahead")]
    public void What_no_table_of_ours_does_is_unsupported(string pattern, int position, string reason) =>
        Assert.Equal(new PatternFault(PatternFaultKind.Unsupported, position, reason), Fault(pattern));
}
