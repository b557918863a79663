using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using McpGen.Generators.Tests.Harness;
using Xunit;

namespace McpGen.Generators.Tests;

/// <summary>Every operation of every real-world document at hand becomes a tool that compiles, or a problem that says why not.</summary>
public sealed class RealDocumentTests
{
    private const string NoCorpus = "no corpus";

    private static readonly string[] Endings = [".json", ".yaml", ".yml"];

    public static TheoryData<string> Folders => Repository.Corpus is { } corpus
        ? [.. Directory.GetDirectories(corpus).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
        : [NoCorpus];

    [Theory]
    [MemberData(nameof(Folders))]
    public void All_operations_of_a_folder_compile_without_a_warning(string folder)
    {
        Assert.SkipWhen(folder == NoCorpus, "The corpus of real documents is not at hand: set MCPGEN_CORPUS or unpack it to artifacts/corpus.");

        var run = new GeneratorRun("/home/dev/app", Project(Path.Combine(Repository.Corpus!, folder)));

        Assert.DoesNotContain(run.Result.Diagnostics, static diagnostic => diagnostic.Id == "MCPGEN001");
        Assert.Empty(Compile.Complaints(run.Output));
    }

    /// <summary>One gateway for each file that looks like a document, each with all of its operations.</summary>
    private static IEnumerable<(string Path, string Text)> Project(string folder)
    {
        var number = 0;
        foreach (var path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(static path => Endings.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            var text = File.ReadAllText(path);
            yield return (name, text);
            if (text.Contains("openapi", StringComparison.Ordinal) || text.Contains("swagger", StringComparison.Ordinal))
            {
                number++;
                var gateway = FormattableString.Invariant($"gateway{number}");
                yield return ($"{gateway}.mcp.yaml", $$"""
                    mcpgen: 1
                    gateway: { name: {{gateway}}, version: 1.0.0 }
                    upstreams:
                      api: { openapi: "{{name}}", baseUrl: "http://127.0.0.1:5081" }
                    tools:
                      - { from: api, select: all }
                    """);
                yield return ($"{gateway}.cs", $"namespace App; [McpGen.McpGateway(\"{gateway}.mcp.yaml\")] public sealed partial class G{gateway[1..]};");
            }
        }
    }
}
