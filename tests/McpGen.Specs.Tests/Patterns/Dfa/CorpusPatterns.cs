using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Patterns.Dfa;

/// <summary>Every distinct <c>pattern</c> of the corpus of real documents.</summary>
internal static class CorpusPatterns
{
    private static readonly Lazy<string[]?> All = new(Read);

    public static string[] OrSkip()
    {
        Assert.SkipWhen(All.Value is null, "There is no corpus: MCPGEN_CORPUS names the folder that holds dev/.");
        return All.Value;
    }

    private static string[]? Read()
    {
        var root = Environment.GetEnvironmentVariable("MCPGEN_CORPUS") ?? Path.Combine(RepositoryRoot(), "artifacts", "corpus");
        if (!Directory.Exists(Path.Combine(root, "dev")))
        {
            return null;
        }

        var patterns = new SortedSet<string>(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(Path.Combine(root, "dev"), "*", SearchOption.AllDirectories)
            .Where(static path => Path.GetExtension(path) is ".json" or ".yaml" or ".yml");
        foreach (var path in files)
        {
            if (SpecReader.Read(new SpecFile(path, File.ReadAllText(path)), new List<Problem>()) is { } node)
            {
                Collect(node, patterns);
            }
        }

        return [.. patterns];
    }

    private static string RepositoryRoot([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../.."));

    private static void Collect(SpecNode node, SortedSet<string> patterns)
    {
        foreach (var member in node.Members)
        {
            if (member is { Key: "pattern", Value.Kind: NodeKind.String })
            {
                patterns.Add(member.Value.Scalar!);
            }

            Collect(member.Value, patterns);
        }

        foreach (var item in node.Items)
        {
            Collect(item, patterns);
        }
    }
}
