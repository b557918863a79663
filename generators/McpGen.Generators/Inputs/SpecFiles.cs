using System;
using System.Linq;
using System.Threading;
using McpGen.Specs.Text;
using Microsoft.CodeAnalysis;

namespace McpGen.Generators.Inputs;

/// <summary>Which of the files handed in by the build are ours, told by their names alone.</summary>
internal static class SpecFiles
{
    private static readonly string[] ManifestEndings = [".mcp.yaml", ".mcp.yml"];
    private static readonly string[] RatchetEndings = ["budget.lock"];
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    /// <summary>Whether a file may be a manifest or a document.</summary>
    public static bool IsSpec(string path) => HasEnding(path, Endings);

    /// <summary>Whether a file is a manifest.</summary>
    public static bool IsManifest(string path) => HasEnding(path, ManifestEndings);

    /// <summary>Whether a file keeps the level that a tool list has reached.</summary>
    public static bool IsRatchet(string path) => HasEnding(path, RatchetEndings);

    /// <summary>Path and text as a plain value, so that re-reading an unchanged file changes nothing.</summary>
    public static SpecFile Read(AdditionalText text, CancellationToken cancellationToken) =>
        new(text.Path, text.GetText(cancellationToken)?.ToString() ?? "");

    private static bool HasEnding(string path, string[] endings) => endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
