using System;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>Translates what 3.1 says about the content of strings (JSON Schema 2020-12, Validation §8) to the formats that 3.0 has for it.</summary>
internal static class SchemaEncoding
{
    /// <summary><c>byte</c> for Base64, <c>binary</c> for bytes, else null.</summary>
    public static string? Format(SpecNode schema)
    {
        if (NodeValues.Text(schema["format"]) is { } stated)
        {
            return stated;
        }

        var media = NodeValues.Text(schema["contentMediaType"]) ?? "";
        return NodeValues.Text(schema["contentEncoding"])?.ToLowerInvariant() switch
        {
            "base64" => "byte",
            "binary" => "binary",
            null when media.Length > 0 && !IsText(media) => "binary",
            _ => null,
        };
    }

    private static bool IsText(string media) =>
        media.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || media.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0
        || media.IndexOf("xml", StringComparison.OrdinalIgnoreCase) >= 0;
}
