using McpGen.Specs.Patterns.Dfa;
using Xunit;
using static McpGen.Specs.Tests.Patterns.Dfa.Matching;

namespace McpGen.Specs.Tests.Patterns.Dfa;

public sealed class PatternTableTests
{
    [Fact]
    public void A_row_is_a_state_and_a_column_a_class() =>
        Assert.Equal(["00003", "00400", "00050", "10050"], Table("^a-[0-9]+$").Rows);

    [Fact]
    public void Ranges_name_first_last_and_class() => Assert.Equal("--1" + "092" + "aa3", Table("^a-[0-9]+$").Ranges);

    [Fact]
    public void Ranges_beyond_the_basic_plane_stand_apart() => Assert.Equal("😀😆1", Table("^[😀-😆]$").SupplementaryRanges);

    [Fact]
    public void A_range_across_the_border_is_cut_in_two()
    {
        var table = Table(@"^[\uFFF0-\u{1000F}]$");
        Assert.Equal(("\ufff0\uffff1", "\U00010000\U0001000F1"), (table.Ranges, table.SupplementaryRanges));
    }

    [Fact]
    public void A_pattern_that_always_matches_is_a_row_of_matches() => Assert.Equal(["11"], Table("").Rows);

    [Fact]
    public void A_pattern_that_never_matches_is_a_row_of_failures() => Assert.Equal(["00"], Table("[]").Rows);

    [Fact]
    public void The_same_pattern_twice_gives_equal_tables() =>
        Assert.Equal(PatternCompiler.Compile(@"^\p{L}[\w-]{1,62}(?<!-)$"), PatternCompiler.Compile(@"^\p{L}[\w-]{1,62}(?<!-)$"));
}
