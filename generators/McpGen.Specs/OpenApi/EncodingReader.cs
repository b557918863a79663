using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Model;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads the <c>encoding</c> of forms.</summary>
internal static class EncodingReader
{
    private static readonly string[] StyleKeys = ["style", "explode", "allowReserved"];

    /// <summary>By the names of properties.</summary>
    public static IReadOnlyDictionary<string, PropertyEncoding> Read(SpecNode? encodings)
    {
        var read = new Dictionary<string, PropertyEncoding>(StringComparer.Ordinal);
        foreach (var member in encodings?.Members ?? [])
        {
            if (!read.ContainsKey(member.Key))
            {
                read.Add(member.Key, Of(member.Value));
            }
        }

        return read;
    }

    /// <summary>2.0: arrays among the fields are lists with commas unless they say otherwise.</summary>
    public static IReadOnlyDictionary<string, PropertyEncoding> OfFields(IEnumerable<SpecNode> fields)
    {
        var read = new Dictionary<string, PropertyEncoding>(StringComparer.Ordinal);
        foreach (var field in fields.Where(static field => NodeValues.Text(field["type"]) == "array"))
        {
            var (style, explode) = ParameterStyles.OfCollectionFormat(NodeValues.Text(field["collectionFormat"]), ParameterLocation.Query);
            read[field["name"]!.Scalar!] = new(null, style, explode, false);
        }

        return read;
    }

    private static PropertyEncoding Of(SpecNode node)
    {
        var (style, explode) = ParameterStyles.Of(NodeValues.Text(node["style"]), NodeValues.Truth(node["explode"]), ParameterLocation.Query);
        var isStyled = StyleKeys.Any(key => node[key] is not null);
        return new(NodeValues.Text(node["contentType"]), isStyled ? style : null, explode, NodeValues.IsTrue(node["allowReserved"]));
    }
}
