using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Benchmarks.Corpus;

/// <summary>Writes a document again with its paths in another order.</summary>
internal static class ShuffledPaths
{
    private const int Seed = 20260728;

    /// <summary>The document as JSON under the same name; null when it cannot be read or has no paths.</summary>
    public static SpecFile? Of(SpecFile file)
    {
        if (SpecReader.Read(file, []) is not { } root || root["paths"] is not { Kind: NodeKind.Object } paths)
        {
            return null;
        }

        var json = new StringBuilder();
        Write(json, root, paths);
        return new(file.Path, json.ToString());
    }

    private static void Write(StringBuilder json, SpecNode node, SpecNode paths)
    {
        switch (node.Kind)
        {
            case NodeKind.Object:
                var members = node.Members.ToArray();
                if (node == paths)
                {
                    new Random(Seed).Shuffle(members);
                }

                json.Append('{');
                foreach (var member in members)
                {
                    json.Append(json[^1] == '{' ? "" : ",").Append(JsonSerializer.Serialize(member.Key)).Append(':');
                    Write(json, member.Value, paths);
                }

                json.Append('}');
                break;
            case NodeKind.Array:
                json.Append('[');
                foreach (var item in node.Items)
                {
                    json.Append(json[^1] == '[' ? "" : ",");
                    Write(json, item, paths);
                }

                json.Append(']');
                break;
            case NodeKind.String:
                json.Append(JsonSerializer.Serialize(node.Scalar));
                break;
            default:
                json.Append(CultureInfo.InvariantCulture, $"{node.Scalar ?? "null"}");
                break;
        }
    }
}
