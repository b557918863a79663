using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Text;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("creatNote", "createNote")]
    [InlineData("cerateNote", "createNote")]
    [InlineData("CREATENOTE", "createNote")]
    [InlineData("createNotes", "createNote")]
    [InlineData("listNote", "listNotes")]
    [InlineData("tag", "tags")]
    [InlineData("x", null)]
    [InlineData("somethingElse", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_found_if_one_is_near(string word, string? closest)
    {
        Assert.Equal(closest, Spelling.Closest(word, ["createNote", "listNotes", "tags"]));
    }

    [Fact]
    public void Of_equally_near_names_the_first_is_taken()
    {
        Assert.Equal("cat", Spelling.Closest("bat", ["cat", "hat"]));
    }

    [Fact]
    public void A_nearer_name_beats_an_earlier_one()
    {
        Assert.Equal("abcdef", Spelling.Closest("abcdef", ["abcdxy", "abcdef"]));
    }
}
