using System;
using System.Text.RegularExpressions;
using McpGen.Specs.Patterns;
using Xunit;

namespace McpGen.Specs.Tests.Patterns;

public class EcmaPatternTests
{
    [Theory]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)] // .NET's $ would accept it
    [InlineData("^\\d+$", "12", true)]
    [InlineData("^\\d+$", "\u0663", false)] // an Arabic digit
    [InlineData("^\\D$", "\u0663", true)]
    [InlineData("^\\w+$", "a_1", true)]
    [InlineData("^\\w+$", "\u00e9", false)]
    [InlineData("^\\W$", "\u00e9", true)]
    [InlineData("^[\\W]$", "[", true)]
    [InlineData("^[\\W]$", "a", false)]
    [InlineData("^\\s$", "\uFEFF", true)]
    [InlineData("^\\s$", "\u0085", false)]
    [InlineData("^\\S$", "\u0085", true)]
    [InlineData("^[^\\S]$", "\u00a0", true)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^[.]$", ".", true)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("^[\\]\\\\]+$", "]\\", true)]
    [InlineData("^[a-z-]+$", "a-b", true)]
    [InlineData("^[\\w-.]+$", "a-.b", true)]
    [InlineData("^[a[b]+$", "a[b", true)]
    [InlineData("^[a-z-[b]]$", "b]", true)]
    [InlineData("^\\u0041$", "A", true)]
    [InlineData("^\\x41$", "A", true)]
    [InlineData("^\\u{1F600}$", "\U0001F600", true)]
    [InlineData("^\U0001F600+$", "\U0001F600\U0001F600", true)]
    [InlineData("^\\uD83D\\uDE00+$", "\U0001F600\U0001F600", true)]
    [InlineData("^a\\/b$", "a/b", true)]
    [InlineData("^a\\-b\\.c$", "a-b.c", true)]
    [InlineData("^(a|b){2,3}$", "aba", true)]
    [InlineData("^(?<year>[0-9]{4})$", "2026", true)]
    [InlineData("^a{,2}$", "a{,2}", true)]
    [InlineData("^{a}$", "{a}", true)]
    [InlineData("^a??b*?$", "abb", true)]
    [InlineData("^(?i)abc$", "ABC", false)]
    [InlineData("(?i)^abc$", "ABC", true)]
    [InlineData("\\A[a-z]+\\z", "abc", true)]
    [InlineData("^\\p{Lu}$", "\u00c9", true)]
    [InlineData("^[\\p{L}\\p{Nd}]+$", "\u00e91", true)]
    [InlineData("b", "abc", true)]
    [InlineData("^a b#c$", "a b#c", true)]
    public void The_same_texts_match_in_linear_time(string pattern, string text, bool matches)
    {
        var expression = EcmaPattern.Translate(pattern, out var reason);
        if (expression is null)
        {
            Assert.False(matches, reason);
            return;
        }

        Assert.Equal(matches, Regex.IsMatch(text, expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
    }

    [Theory]
    [InlineData("^(?=a)", "looks ahead")]
    [InlineData("^(?!a)", "looks ahead")]
    [InlineData("(?<=a)b", "looks behind")]
    [InlineData("(?<!a)b", "looks behind")]
    [InlineData("(a)\\1", "refers back")]
    [InlineData("\\bword\\b", "word boundaries")]
    [InlineData("(a", "opening parenthesis")]
    [InlineData("a)", "closing parenthesis")]
    [InlineData("[a", "opening bracket")]
    [InlineData("a**", "repeats")]
    [InlineData("*a", "repeats")]
    [InlineData("[z-a]", "wrong order")]
    [InlineData("a\\", "backslash")]
    [InlineData("(?>a)", "kind of group")]
    [InlineData("/^a$/", "slashes")]
    [InlineData("(((a{100}){100}){100}){100}", "too large")]
    [InlineData("^.{0,4096}$", "too large")]
    [InlineData("[\U0001F600]", "beyond U+FFFF")]
    [InlineData("\\p{Script=Klingon}", "property")]
    public void What_cannot_be_checked_in_linear_time_says_why(string pattern, string reason)
    {
        Assert.Null(EcmaPattern.Translate(pattern, out var given));
        Assert.Contains(reason, given!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_is_written_is_translated_or_refused(int seed)
    {
        const string Alphabet = "ab1^$.|()[]{}*+?\\/-,:=!<>dDwWsSbBupPxck\u00e9\u2028 ";
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var pattern = new string(random.GetItems<char>(Alphabet, random.Next(1, 14)));
            if (EcmaPattern.Translate(pattern, out _) is { } expression)
            {
                _ = new Regex(expression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            }
        }
    }

    [Theory]
    [InlineData("^[a-z.]{1,1024}$")]
    [InlineData("^([a-z]{1,63}\\.){1,10}$")]
    public void Counts_found_in_documents_can_be_run(string pattern)
    {
        var expression = EcmaPattern.Translate(pattern, out _);
        Assert.Matches(new Regex(expression!, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant), "abc.");
    }
}
