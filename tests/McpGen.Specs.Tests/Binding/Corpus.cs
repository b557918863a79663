using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

/// <summary>The real documents, where they are unpacked.</summary>
internal static class Corpus
{
    /// <summary>Every file, by folder; skips the test when there is none.</summary>
    public static IReadOnlyList<SpecFile> Files()
    {
        var root = Root() ?? "";
        Assert.SkipWhen(root.Length == 0, "The corpus is not here: set MCPGEN_CORPUS, or unpack it to artifacts/corpus.");
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(static path => Path.GetExtension(path) is ".yaml" or ".yml" or ".json")
            .Order(StringComparer.Ordinal)
            .Select(static path => new SpecFile(path.Replace('\\', '/'), File.ReadAllText(path)))];
    }

    private static string? Root([CallerFilePath] string source = "")
    {
        var repository = new DirectoryInfo(source).Parent?.Parent?.Parent?.Parent?.FullName ?? ".";
        var candidates = new[] { Environment.GetEnvironmentVariable("MCPGEN_CORPUS"), Path.Combine(repository, "artifacts", "corpus") };
        return candidates.OfType<string>().SelectMany(static folder => new[] { Path.Combine(folder, "dev"), folder }).FirstOrDefault(Directory.Exists);
    }
}
