using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Search;
using Xunit;

namespace McpGen.Tests.Search;

public class SearchWordsTests
{
    [Theory]
    [InlineData("createPullRequest", "creat pull request")]
    [InlineData("create_pull_requests", "creat pull request")]
    [InlineData("Creating PRs", "creat pull request")]
    [InlineData("getHTTPStatus", "http status")]
    [InlineData("/repos/{owner}/hooks", "repository owner hook")]
    [InlineData("the user's repositories", "user repository")]
    [InlineData("committed branches", "commit branch")]
    [InlineData("notifications and configurations", "notify configur")]
    [InlineData("install classes", "install class")]
    [InlineData("How do I list the things of", "list")]
    [InlineData("Überweisungen anzeigen", "überweisungen anzeigen")]
    [InlineData("", "")]
    [InlineData("!?", "")]
    public void Text_becomes_words_that_compare(string text, string words) => Assert.Equal(words, string.Join(' ', Words(text)));

    [Fact]
    public void A_long_word_is_cut() => Assert.Equal(SearchWords.Longest, Assert.Single(Words(new string('x', 500))).Length);

    [Theory]
    [InlineData("delete a branch", Actions.Delete)]
    [InlineData("how do I remove it", Actions.Delete)]
    [InlineData("which branches are there", Actions.Read | Actions.List)]
    [InlineData("merge this", Actions.Create | Actions.Update)]
    [InlineData("branches", (Actions)0)]
    public void The_first_verb_says_what_is_wanted(string text, object action)
    {
        var words = new SearchWords(text);
        var buffer = new char[SearchWords.Longest];
        while (words.Next(buffer) > 0)
        {
        }

        Assert.Equal(action, words.Action);
    }

    [Fact]
    public void Synonyms_are_written_as_words_are_compared() =>
        Assert.All(Synonyms.All.SelectMany(static group => group), static word => Assert.True(Words(word) is [var plain] && plain == word || Words(word + "e") is [var silent] && silent == word, word));

    private static List<string> Words(string text)
    {
        var words = new SearchWords(text);
        var buffer = new char[SearchWords.Longest];
        var list = new List<string>();
        for (var length = words.Next(buffer); length > 0; length = words.Next(buffer))
        {
            list.Add(new string(buffer, 0, length));
        }

        return list;
    }
}
