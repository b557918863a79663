using System;
using System.IO;
using McpGen.Stdio;
using Microsoft.Extensions.Logging;
using Xunit;

namespace McpGen.Tests.Stdio;

public sealed class StderrLoggerTests
{
    [Fact]
    public void An_entry_is_one_line() => Assert.Equal("warn: A: b c\n", Logged(logger => logger.LogWarning("b {C}", "c")));

    [Fact]
    public void An_exception_stands_on_the_same_line()
    {
        var line = Logged(logger => logger.LogError(new InvalidOperationException("one\r\ntwo"), "failed"));

        Assert.Equal("fail: A: failed | System.InvalidOperationException: one\\ntwo\n", line);
    }

    [Theory]
    [InlineData("a\nfail: A: forged", "a\\nfail: A: forged")]
    [InlineData("a\u001b[31m", "a\ufffd[31m")]
    [InlineData("a\u202eb\u2028c\u0085", "a\ufffdb\ufffdc\ufffd")]
    public void What_comes_from_outside_neither_begins_a_line_nor_steers_a_terminal(string text, string shown) =>
        Assert.Equal($"warn: A: {shown}\n", Logged(logger => logger.LogWarning("{Text}", text)));

    [Fact]
    public void Entries_below_the_minimum_are_left_out() => Assert.Equal("", Logged(logger => logger.LogDebug("x")));

    private static string Logged(Action<ILogger> log)
    {
        using var output = new StringWriter();
        using var factory = new StderrLoggerFactory(output);
        log(factory.CreateLogger("A"));
        return output.ToString();
    }
}
