using System;
using McpGen.Arguments;
using Xunit;

namespace McpGen.Tests.Arguments;

public class TablePatternTests
{
    private static readonly Pattern CustomerId = new TablePattern(
        "^cus_[0-9]+$",
        ranges: "091__2cc3ss4uu5",
        rows:
            "0000300" +
            "0000004" +
            "0000050" +
            "0006000" +
            "0070000" +
            "1070000");

    // ^[^😀-😆é]$
    private static readonly Pattern NoFace = new TablePattern("^[^😀-😆é]$", "030" + "100", ranges: "éé1", supplementaryRanges: "😀😆1");

    [Theory]
    [InlineData("cus_1", true)]
    [InlineData("cus_0123456789", true)]
    [InlineData("cus_", false)]
    [InlineData("", false)]
    [InlineData("xcus_1", false)]
    [InlineData("cus_1\n", false)]
    [InlineData("cus_1é", false)]
    [InlineData("cus_1漢", false)]
    [InlineData("cus_😀", false)]
    public void A_table_is_followed_to_the_end_of_the_text(string text, bool expected) => Assert.Equal(expected, CustomerId.IsMatch(text));

    [Theory]
    [InlineData("a", true)]
    [InlineData("漢", true)]
    [InlineData("😇", true)]
    [InlineData("😀", false)]
    [InlineData("😆", false)]
    [InlineData("é", false)]
    [InlineData("ab", false)]
    public void Classes_reach_beyond_Latin_1(string text, bool expected) => Assert.Equal(expected, NoFace.IsMatch(text));

    [Fact]
    public void A_lone_surrogate_is_a_code_point() => Assert.True(NoFace.IsMatch("\ud83d"));

    [Fact]
    public void Half_a_pair_at_the_end_is_a_code_point() => Assert.False(NoFace.IsMatch("a\ud83d"));

    [Theory]
    [InlineData("11", true)]
    [InlineData("00", false)]
    public void One_row_answers_for_every_text(string rows, bool expected) =>
        Assert.Equal((expected, expected), (new TablePattern("", rows).IsMatch(""), new TablePattern("", rows).IsMatch("x")));

    [Fact]
    public void Matching_allocates_nothing()
    {
        var text = "cus_" + new string('7', 10_000);
        CustomerId.IsMatch(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        CustomerId.IsMatch(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
