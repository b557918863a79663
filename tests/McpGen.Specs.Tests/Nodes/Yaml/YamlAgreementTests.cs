using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Nodes.Yaml;
using McpGen.Specs.Problems;
using McpGen.Specs.Tests.Binding;
using McpGen.Specs.Tests.Nodes.Yaml.Oracle;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml;

/// <summary>Our reader and YamlDotNet over the same files.</summary>
public sealed class YamlAgreementTests
{
    // YamlDotNet takes its line of blanks at the start of a block for a mistake.
    private const string Rejected = "/openai/openapi.yaml";

    [Fact]
    public void Real_documents_are_read_as_YamlDotNet_reads_them()
    {
        var files = Corpus.Files().Where(static file => IsYaml(file.Path) && !file.Path.EndsWith(Rejected, StringComparison.Ordinal)).ToList();

        Assert.True(files.Count > 60);
        var differences = string.Join("\n", files.Select(Compare).OfType<string>());
        Assert.True(differences.Length == 0, differences);
    }

    [Fact]
    public void The_files_of_this_repository_are_read_as_YamlDotNet_reads_them()
    {
        var files = SpecFolder.YamlFiles().ToList();

        Assert.True(files.Count > 10);
        var differences = string.Join("\n", files.Select(Compare).OfType<string>());
        Assert.True(differences.Length == 0, differences);
    }

    [Fact]
    public void A_document_that_YamlDotNet_rejects_is_read_as_its_edition_in_Json()
    {
        var files = Corpus.Files();
        var yaml = files.Single(static file => file.Path.EndsWith(Rejected, StringComparison.Ordinal));
        var json = files.Single(static file => file.Path.EndsWith("/openai/openapi.json", StringComparison.Ordinal));
        var problems = new List<Problem>();

        Assert.Null(new Difference(withSpans: false).Of(SpecReader.Read(json, problems)!, SpecReader.Read(yaml, problems)!));
        Assert.Empty(problems);
    }

    private static bool IsYaml(string path) => Path.GetExtension(path) is ".yaml" or ".yml";

    private static string? Compare(SpecFile file)
    {
        var problems = new List<Problem>();
        var actual = YamlReader.Read(file, problems);
        var expected = OracleTree.Read(file);
        return expected is null || problems.Exists(static problem => problem.Id == GeneralProblems.LimitDescriptor.Id) ? null
            : actual is null ? problems.Single().ToString()
            : new Difference(withSpans: true).Of(expected, actual);
    }
}
