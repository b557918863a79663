using System;
using System.Collections.Generic;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.OpenApi;

/// <summary>Decides whether a file is a document that can be read, and as which version.</summary>
internal static class DocumentVersion
{
    public static OpenApiVersion Read(SpecFile file, SpecNode root, List<Problem> problems)
    {
        var stated = root["openapi"] ?? root["swagger"];
        if (stated is null)
        {
            problems.Add(DocumentProblems.NotOpenApi(file, root));
            return OpenApiVersion.V30;
        }

        var version = Parse(NodeValues.Text(stated));
        if (version is null)
        {
            problems.Add(DocumentProblems.UnsupportedVersion(stated));
        }
        else if (root["paths"] is not { Kind: NodeKind.Object })
        {
            problems.Add(DocumentProblems.NoPaths(file, root));
        }

        return version ?? OpenApiVersion.V30;
    }

    // "3.0" may be a float in YAML, and patch versions and pre-releases do not matter.
    private static OpenApiVersion? Parse(string? text) => text switch
    {
        null => null,
        _ when IsOf(text, "2.0") => OpenApiVersion.V20,
        _ when IsOf(text, "3.0") => OpenApiVersion.V30,
        _ when IsOf(text, "3.1") => OpenApiVersion.V31,
        _ when IsOf(text, "3.2") => OpenApiVersion.V32,
        _ => null,
    };

    private static bool IsOf(string text, string minor) =>
        text.StartsWith(minor, StringComparison.Ordinal) && (text.Length == minor.Length || text[minor.Length] is '.' or '-');
}
