using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.Docs;

/// <summary>Samples rot unless something compiles them: each is a file, or a passage of one, that a test or a project uses.</summary>
public sealed class SampleTests
{
    private static readonly string[] Compiled = ["csharp", "yaml", "xml", "json"];

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.At("docs"), "*.md").Append(Repository.At("README.md")).Select(static path => Path.GetRelativePath(Repository.Root, path))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_sample_is_a_file_or_a_passage_of_one(string page)
    {
        var faults = Samples(page).Where(static sample => Compiled.Contains(sample.Language)).Select(Fault).OfType<string>();

        Assert.Empty(faults);
    }

    [Fact]
    public void The_readme_is_short() => Assert.InRange(File.ReadAllLines(Repository.At("README.md")).Length, 1, 100);

    private static IEnumerable<Sample> Samples(string page) => Sample.Of(page, File.ReadAllText(Repository.At(page)));

    private static string? Fault(Sample sample)
    {
        if (sample.Path is not { } path)
        {
            return $"{sample}: names no file; put <!-- file: … --> or <!-- from: … --> above it";
        }

        if (!File.Exists(Repository.At(path)))
        {
            return $"{sample}: '{path}' does not exist";
        }

        var text = File.ReadAllText(Repository.At(path));
        return (sample.Whole ? text.TrimEnd('\n') == sample.Text : Unindented(text).Contains(Unindented(sample.Text), StringComparison.Ordinal))
            ? null
            : $"{sample}: differs from '{path}'";
    }

    // A passage may be shown without the indentation it has in the file.
    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(static line => line.TrimStart()));
}
