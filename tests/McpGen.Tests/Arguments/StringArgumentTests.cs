using McpGen.Arguments;
using Xunit;

namespace McpGen.Tests.Arguments;

public class StringArgumentTests
{
    private static readonly Pattern CustomerId = new RegexPattern("^cus_[0-9]+$", @"^cus_[0-9]+\z");

    [Theory]
    [InlineData("1", "must be a string, is a number; write it in quotes")]
    [InlineData("true", "must be a string, is a boolean")]
    [InlineData("[]", "must be a string, is an array")]
    [InlineData("{}", "must be a string, is an object")]
    [InlineData("null", "must be a string, is null")]
    [InlineData("\"\"", "")]
    public void Another_type_is_named(string value, string message) => Assert.Equal(message, Given.Message(value, static a => a.String()));

    [Theory]
    [InlineData("\"\"", "must have 2 to 3 characters, has 0")]
    [InlineData("\"abcd\"", "must have 2 to 3 characters, has 4")]
    [InlineData("\"\\ud83d\\ude00\"", "must have 2 to 3 characters, has 1")]
    [InlineData("\"😀😀😀\"", "")]
    public void Length_counts_code_points(string value, string message) =>
        Assert.Equal(message, Given.Message(value, static a => a.String(minLength: 2, maxLength: 3)));

    [Theory]
    [InlineData("\"cus_1\"", "")]
    [InlineData("\"cus_1\\n\"", "must match the pattern ^cus_[0-9]+$")]
    [InlineData("\"x\"", "must match the pattern ^cus_[0-9]+$")]
    public void A_pattern_is_shown_when_it_does_not_match(string value, string message) =>
        Assert.Equal(message, Given.Message(value, static a => a.String(pattern: CustomerId)));

    [Theory]
    [InlineData("\"open\"", "")]
    [InlineData("\"Open\"", "must be one of \"open\", \"closed\"; did you mean \"open\"?")]
    [InlineData("\"close\"", "must be one of \"open\", \"closed\"; did you mean \"closed\"?")]
    [InlineData("\"?\"", "must be one of \"open\", \"closed\"")]
    [InlineData("1", "must be a string, is a number (one of \"open\", \"closed\")")]
    public void A_choice_is_suggested(string value, string message) => Assert.Equal(message, Given.Message(value, static a => a.Enum("open", "closed")));

    [Theory]
    [InlineData("1", "")]
    [InlineData("1.0", "")]
    [InlineData("10e-1", "")]
    [InlineData("null", "")]
    [InlineData("\"two\"", "")]
    [InlineData("2", "must be one of 1, \"two\", null")]
    public void A_mixed_choice_compares_by_value(string value, string message) =>
        Assert.Equal(message, Given.Message(value, static a => a.EnumJson("1", "\"two\"", "null")));

    [Fact]
    public void Null_is_accepted_where_the_schema_says_so() => Assert.Equal("", Given.Message("null", static a => a.Nullable().String(minLength: 1)));

    [Fact]
    public void A_hostile_text_takes_linear_time()
    {
        var pattern = new RegexPattern("^(a+)+$", "^(a+)+$");
        Assert.NotEqual("", Given.Message("\"" + new string('a', 100_000) + "!\"", a => a.String(pattern: pattern)));
    }
}
