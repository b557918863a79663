using System.IO;
using System.Linq;
using System.Text.Json;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Tests.Nodes;

/// <summary>A tree as compact JSON, to be compared with what was expected.</summary>
internal static class NodeText
{
    public static string Json(SpecNode root)
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
