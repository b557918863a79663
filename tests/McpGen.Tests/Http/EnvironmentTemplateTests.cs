using System.Collections.Generic;
using McpGen.Http;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Http;

public class EnvironmentTemplateTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("${SET}", "value")]
    [InlineData("a${SET}b${SET}c", "avaluebvaluec")]
    [InlineData("${UNSET:-fallback}", "fallback")]
    [InlineData("${EMPTY:-fallback}", "fallback")]
    [InlineData("${UNSET:-}", "")]
    [InlineData("${SET:-fallback}", "value")]
    [InlineData("${UNSET:-http://127.0.0.1:5081}", "http://127.0.0.1:5081")]
    [InlineData("$SET {SET} $", "$SET {SET} $")]
    public void Variables_are_put_in(string template, string resolved) => Assert.Equal(resolved, EnvironmentTemplate.Resolve(template, Variable, "a test"));

    [Theory]
    [InlineData("${UNSET}", "The environment variable UNSET is not set; it is used by a test.")]
    [InlineData("${EMPTY}", "The environment variable EMPTY is not set; it is used by a test.")]
    [InlineData("${SET", "'${' without '}' in a test.")]
    public void What_cannot_be_put_in_is_told(string template, string message) =>
        Assert.Equal(message, Assert.Throws<GatewayStartException>(() => EnvironmentTemplate.Resolve(template, Variable, "a test")).Message);

    [Fact]
    public void A_value_is_not_read_for_variables_again() => Assert.Equal("${SET}", EnvironmentTemplate.Resolve("${NESTED}", Variable, "a test"));

    [Fact]
    public void Only_values_of_variables_are_secrets()
    {
        var secrets = new List<string>();
        EnvironmentTemplate.Resolve("Bearer ${SET}${UNSET:-default}", Variable, "a test", secrets);
        Assert.Equal(["value"], secrets);
    }

    private static string? Variable(string name) => name switch
    {
        "SET" => "value",
        "EMPTY" => "",
        "NESTED" => "${SET}",
        _ => null,
    };
}
