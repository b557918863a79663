using McpGen.Specs.Problems;
using Xunit;

namespace McpGen.Specs.Tests.Problems;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("plain \"text\" ä", "'plain \"text\" ä'")]
    [InlineData("a\r\nerror X: forged", "'a\\u000D\\u000Aerror X: forged'")]
    [InlineData("\u2028\u0085\u202E\u200B", "'\\u2028\\u0085\\u202E\\u200B'")]
    [InlineData("\u001b[31m", "'\\u001B[31m'")]
    [InlineData("", "''")]
    public void Text_of_a_file_stays_on_its_line(string text, string quoted)
    {
        Assert.Equal(quoted, Quote.Of(text));
    }

    [Fact]
    public void Long_text_is_cut()
    {
        Assert.Equal(123, Quote.Of(new string('a', 100_000)).Length);
    }
}
