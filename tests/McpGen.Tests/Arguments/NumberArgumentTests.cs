using Xunit;

namespace McpGen.Tests.Arguments;

public class NumberArgumentTests
{
    [Theory]
    [InlineData("1", "")]
    [InlineData("1.0", "")]
    [InlineData("1e2", "")]
    [InlineData("1.5e1", "")]
    [InlineData("-0", "")]
    [InlineData("0e-5", "")]
    [InlineData("123456789012345678901234567890", "")]
    [InlineData("1.5", "must be an integer, is a number with a fraction or too many digits")]
    [InlineData("1e-1", "must be an integer, is a number with a fraction or too many digits")]
    [InlineData("1e999999999999", "must be an integer, is a number with a fraction or too many digits")]
    [InlineData("\"5\"", "must be an integer, is a string; write it without quotes")]
    [InlineData("\"five\"", "must be an integer, is a string")]
    public void An_integer_is_told_by_its_value(string value, string message) => Assert.Equal(message, Given.Message(value, static a => a.Integer()));

    [Theory]
    [InlineData("1", "")]
    [InlineData("10.0", "")]
    [InlineData("0", "must be at least 1 and at most 10")]
    [InlineData("11", "must be at least 1 and at most 10")]
    [InlineData("1e3", "must be at least 1 and at most 10")]
    [InlineData("99999999999999999999", "must be at least 1 and at most 10")]
    [InlineData("-99999999999999999999", "must be at least 1 and at most 10")]
    public void An_integer_has_bounds(string value, string message) =>
        Assert.Equal(message, Given.Message(value, static a => a.Integer(minimum: 1, maximum: 10)));

    [Theory]
    [InlineData("9223372036854775807", "")]
    [InlineData("9223372036854775808", "")]
    [InlineData("-9223372036854775809", "must be at least 0")]
    public void An_integer_beyond_64_bits_meets_only_the_bound_on_its_side(string value, string message) =>
        Assert.Equal(message, Given.Message(value, static a => a.Integer(minimum: 0)));

    [Theory]
    [InlineData("21", "")]
    [InlineData("7e3", "")]
    [InlineData("700000000000000000000000000000007", "")]
    [InlineData("22", "must be a multiple of 7")]
    [InlineData("700000000000000000000000000000008", "must be a multiple of 7")]
    public void An_integer_of_any_size_is_divided_exactly(string value, string message) =>
        Assert.Equal(message, Given.Message(value, static a => a.Integer(multipleOf: 7)));

    [Theory]
    [InlineData("0.5", "")]
    [InlineData("0", "must be greater than 0 and at most 1")]
    [InlineData("1", "")]
    [InlineData("1.01", "must be greater than 0 and at most 1")]
    [InlineData("1e400", "must be greater than 0 and at most 1")]
    public void A_number_has_bounds(string value, string message) =>
        Assert.Equal(message, Given.Message(value, static a => a.Number(minimum: 0, exclusiveMinimum: true, maximum: 1)));

    [Theory]
    [InlineData("0.3", "")]
    [InlineData("4.35", "must be a multiple of 0.1")]
    [InlineData("1e27", "")]
    public void A_number_is_divided_as_decimal(string value, string message) =>
        Assert.Equal(message, Given.Message(value, static a => a.Number(multipleOf: 0.1)));

    [Theory]
    [InlineData("true", "")]
    [InlineData("\"true\"", "must be a boolean, is a string; write it without quotes")]
    [InlineData("1", "must be a boolean, is a number")]
    public void A_boolean_is_a_boolean(string value, string message) => Assert.Equal(message, Given.Message(value, static a => a.Boolean()));
}
