using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Text;

namespace McpGen.Generators.Analyzers;

/// <summary>Words for the manifests a user may have meant.</summary>
internal static class ManifestSuggestion
{
    /// <summary><c>did you mean 'x'?</c>, or how a file becomes a manifest when none comes near.</summary>
    public static string For(string name, IReadOnlyCollection<string> manifests)
    {
        var closest = Spelling.Closest(NameOf(name), manifests.Select(NameOf).OrderBy(static manifest => manifest, StringComparer.Ordinal));
        return closest is null ? "manifests end in .mcp.yaml or .mcp.yml and are McpSpec items" : $"did you mean '{closest}'?";
    }

    /// <summary><c>'a' or 'b'</c>: each path without the folders they share.</summary>
    public static string List(IReadOnlyList<string> paths)
    {
        var shared = paths[0].Substring(0, paths[0].LastIndexOfAny(['/', '\\']) + 1);
        while (shared.Length > 0 && paths.Any(path => !path.StartsWith(shared, StringComparison.Ordinal)))
        {
            shared = shared.Substring(0, shared.TrimEnd('/', '\\').LastIndexOfAny(['/', '\\']) + 1);
        }

        return string.Join(" or ", paths.Select(path => $"'{path.Substring(shared.Length)}'"));
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
