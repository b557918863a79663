using System.Text;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Binding.Json;

/// <summary>Compact JSON of a node.</summary>
internal static class NodeJson
{
    private const int MaxDepth = 64;

    /// <summary>The JSON, or null when JSON cannot say it: infinite numbers, or deeper than anybody writes.</summary>
    public static string? Write(SpecNode node)
    {
        var json = new StringBuilder();
        return Write(json, node, 0) ? json.ToString() : null;
    }

    private static bool Write(StringBuilder json, SpecNode node, int depth) => depth <= MaxDepth && node.Kind switch
    {
        NodeKind.Object => WriteObject(json, node, depth),
        NodeKind.Array => WriteArray(json, node, depth),
        NodeKind.String => Append(json, JsonLiteral.String(node.Scalar!)),
        NodeKind.Number => Append(json, JsonNumber.FromText(node.Scalar!)),
        NodeKind.Boolean => Append(json, node.Scalar),
        _ => Append(json, "null"),
    };

    private static bool WriteObject(StringBuilder json, SpecNode node, int depth)
    {
        json.Append('{');
        for (var i = 0; i < node.Members.Count; i++)
        {
            json.Append(i == 0 ? "" : ",").Append(JsonLiteral.String(node.Members[i].Key)).Append(':');
            if (!Write(json, node.Members[i].Value, depth + 1))
            {
                return false;
            }
        }

        return Append(json, "}");
    }

    private static bool WriteArray(StringBuilder json, SpecNode node, int depth)
    {
        json.Append('[');
        for (var i = 0; i < node.Items.Count; i++)
        {
            json.Append(i == 0 ? "" : ",");
            if (!Write(json, node.Items[i], depth + 1))
            {
                return false;
            }
        }

        return Append(json, "]");
    }

    private static bool Append(StringBuilder json, string? text)
    {
        json.Append(text);
        return text is not null;
    }
}
