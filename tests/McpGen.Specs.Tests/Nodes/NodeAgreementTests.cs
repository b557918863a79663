using System.IO;
using System.Linq;
using System.Text.Json;
using McpGen.Specs.Nodes;
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

        Assert.Equal(JsonSerializer.Serialize(expected.RootElement), Write(Reading.JsonRoot(Text)));
    }

    [Fact]
    public void Json_read_as_yaml_gives_the_same()
    {
        Assert.Equal(Write(Reading.JsonRoot(Text)), Write(Reading.YamlRoot("# not JSON any more\n" + Text)));
    }

    private static string Write(SpecNode root)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(root, writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(SpecNode node, Utf8JsonWriter writer)
    {
        switch (node.Kind)
        {
            case NodeKind.Object:
                writer.WriteStartObject();
                foreach (var member in node.Members)
                {
                    writer.WritePropertyName(member.Key);
                    Write(member.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case NodeKind.Array:
                writer.WriteStartArray();
                node.Items.ToList().ForEach(item => Write(item, writer));
                writer.WriteEndArray();
                break;
            case NodeKind.String:
                writer.WriteStringValue(node.Scalar);
                break;
            default:
                writer.WriteRawValue(node.Scalar!);
                break;
        }
    }
}
