using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using McpGen.Specs.Text;

namespace McpGen.Benchmarks.Corpus;

/// <summary>Real OpenAPI documents and the files they refer to, as they lie on disk.</summary>
internal static partial class CorpusFolder
{
    private static readonly string[] Endings = [".json", ".yaml", ".yml"];

    /// <summary>The folder, or null when MCPGEN_CORPUS names none.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable("MCPGEN_CORPUS") is { } corpus
        ? new[] { Path.Combine(corpus, "dev"), corpus }.FirstOrDefault(Directory.Exists)
        : null;

    /// <summary>Every document, the largest first. Files that stand in one top-level folder may refer to each other.</summary>
    public static IReadOnlyList<CorpusDocument> Documents(string root) =>
    [
        .. Directory.EnumerateDirectories(root)
            .SelectMany(folder => Documents(root, folder))
            .OrderByDescending(static document => document.File.Text.Length).ThenBy(static document => document.File.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<CorpusDocument> Documents(string root, string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static path => Endings.Contains(Path.GetExtension(path)))
            .Order(StringComparer.Ordinal)
            .Select(path => new SpecFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .ToList();
        return files.Where(static file => SaysItsVersion().IsMatch(file.Text)).Select(file => new CorpusDocument(file, files));
    }

    [GeneratedRegex("""^\s*\{?\s*["']?(openapi|swagger)["']?\s*:""", RegexOptions.Multiline)]
    private static partial Regex SaysItsVersion();
}
