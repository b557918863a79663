using System.Text.Json;
using Xunit;

namespace McpGen.Specs.Tests.Nodes;

public sealed class NodeAgreementTests
{
    private const string Text = """
        {"openapi": "3.1.0", "n": [0, -1.5, 1e3, 12345678901234567890], "s": ["", "é", "\u2028", "a\\b\"c\n"],
         "o": {"": null, "a": {"b": {"c": [true, false, {"d": []}]}}, "200": {}}}
        """;

    [Fact]
    public void Json_is_read_as_the_framework_reads_it()
    {
        using var expected = JsonDocument.Parse(Text);

        Assert.Equal(JsonSerializer.Serialize(expected.RootElement), NodeText.Json(Reading.JsonRoot(Text)));
    }

    [Fact]
    public void Json_read_as_yaml_gives_the_same()
    {
        Assert.Equal(NodeText.Json(Reading.JsonRoot(Text)), NodeText.Json(Reading.YamlRoot("# not JSON any more\n" + Text)));
    }
}
