using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>Makes a document loadable by Prism, which follows every <c>$ref</c>, also those inside example data.</summary>
internal static class PrismDocument
{
    /// <summary>Writes a copy in which the references to the network are ordinary keys, and gives how many there were.</summary>
    public static int WithoutNetworkReferences(string document, string copy)
    {
        var root = JsonNode.Parse(File.ReadAllText(document))!;
        var renamed = Rename(root);
        File.WriteAllText(copy, root.ToJsonString());
        return renamed;
    }

    private static int Rename(JsonNode? node) => node switch
    {
        JsonObject members => RenameIn(members) + members.Sum(static member => Rename(member.Value)),
        JsonArray items => items.Sum(Rename),
        _ => 0,
    };

    private static int RenameIn(JsonObject members)
    {
        if (members["$ref"] is not JsonValue value || !value.TryGetValue(out string? target) || !target.StartsWith("https://", StringComparison.Ordinal))
        {
            return 0;
        }

        members.Remove("$ref");
        members["ref"] = target;
        return 1;
    }
}
