using System.Diagnostics;
using McpGen.Specs.Patterns.Dfa;
using Xunit;
using static McpGen.Specs.Tests.Patterns.Dfa.Matching;

namespace McpGen.Specs.Tests.Patterns.Dfa;

public sealed class LimitTests
{
    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(a|a?)+$")]
    [InlineData("^(.*a){20}$")]
    [InlineData("^([a-zA-Z]+)*$")]
    [InlineData("^(([a-z])+.)+[A-Z]([a-z])+$")]
    [InlineData("^(?=(a+)+$)a+$")]
    public void Patterns_that_explode_elsewhere_take_linear_time(string pattern)
    {
        var compiled = Pattern(pattern, Table(pattern));
        var text = new string('a', 5_000_000) + "!";

        var time = Stopwatch.StartNew();
        Assert.False(compiled.IsMatch(text));

        // 5 million steps: some 10 ms; a backtracking engine would not live to see the end.
        Assert.True(time.ElapsedMilliseconds < 1_000, $"{time.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void A_table_has_up_to_1024_states() => Assert.Equal(1_024, Table("^a{0,1023}$").Rows.Count);

    [Fact]
    public void A_table_has_no_more_than_1024_states() => Assert.Equal("it needs 1025 states and 2 classes of characters", Fault("^a{0,1024}$").Reason);

    [Theory]
    [InlineData("[ab]*a[ab]{20}$")]
    [InlineData("(.*a){20}b.{14}$|a.{30}b$")]
    [InlineData("^a{1,100000}$")]
    [InlineData("((a{1000}){1000}){1000}")]
    [InlineData("(((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9})")]
    [InlineData("(((((x*){99}y){99}){99}){99}){99}")]
    [InlineData("^((?=.*a.{5})(?=.*b.{6})(?=.*c.{7})(?=.*d.{8}).)*$")]
    public void A_table_that_would_be_too_large_is_given_up_soon(string pattern)
    {
        var time = Stopwatch.StartNew();
        Assert.Equal(PatternFaultKind.TooLarge, Fault(pattern).Kind);
        Assert.True(time.ElapsedMilliseconds < 3_000, $"{time.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Groups_may_be_200_deep() => Assert.True(Matches(new string('(', 200) + "a" + new string(')', 200), "a"));

    [Fact]
    public void Deeper_groups_are_refused() =>
        Assert.Equal("its groups are too deep", Fault(new string('(', 100_000) + "a" + new string(')', 100_000)).Reason);
}
