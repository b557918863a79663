using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using McpGen.Specs.Nodes.Yaml;
using McpGen.Specs.Problems;
using McpGen.Specs.Tests.Nodes.Yaml.Oracle;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Nodes.Yaml.Fuzz;

/// <summary>Texts made and broken at random, from fixed seeds. MCPGEN_FUZZ=full tries many more.</summary>
public sealed class YamlFuzzTests
{
    private static int Rounds(int few, int many) => Environment.GetEnvironmentVariable("MCPGEN_FUZZ") == "full" ? many : few;

    [Fact]
    public void A_tree_is_read_back_whatever_style_it_is_written_in()
    {
        var faults = Collect(Rounds(5_000, 300_000), static seed =>
        {
            var (yaml, json) = new YamlWriter(new Random(seed)).Next();
            var problems = new List<Problem>();
            var root = YamlReader.Read(new SpecFile("a.yaml", yaml), problems);
            var read = root is null ? problems[0].ToString() : Reading.JsonRoot(json) is var expected && new Difference(withSpans: false).Of(expected, root) is { } difference ? difference : null;
            return read is null ? null : $"{read}\n{yaml}\n{json}";
        });

        Assert.True(faults.Length == 0, faults);
    }

    [Fact]
    public void A_broken_file_is_read_or_refused_and_where_YamlDotNet_reads_it_too_they_agree()
    {
        var files = SpecFolder.YamlFiles().Where(static file => file.Text.Length < 8_000).ToList();
        var faults = Collect(Rounds(10_000, 400_000), seed => Fault(YamlMutation.Of(files[seed % files.Count].Text, new Random(seed))));

        Assert.True(faults.Length == 0, faults);
    }

    [Fact]
    public void Any_characters_are_read_or_refused()
    {
        var faults = Collect(Rounds(50_000, 2_000_000), static seed => Fault(YamlMutation.Soup(new Random(seed))));

        Assert.True(faults.Length == 0, faults);
    }

    private static string? Fault(string text)
    {
        var file = new SpecFile("a.yaml", text);
        var problems = new List<Problem>();
        try
        {
            var actual = YamlReader.Read(file, problems);
            if (problems.Find(problem => problem.Span.Start > problem.Span.End || problem.Span.End > text.Length) is { } misplaced)
            {
                return misplaced.ToString();
            }

            var expected = actual is null || problems.Count > 0 || YamlOpinion.Differs(actual) ? null : OracleTree.Read(file);
            return expected is null ? null : new Difference(withSpans: false).Of(expected, actual!) is { } difference ? $"{difference}\n{JsonSerializer.Serialize(text)}" : null;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static string Collect(int rounds, Func<int, string?> fault)
    {
        var faults = new ConcurrentBag<string>();
        Parallel.For(0, rounds, (seed, state) =>
        {
            if (fault(seed) is { } found)
            {
                faults.Add($"seed {seed}: {found}");
                if (faults.Count > 20)
                {
                    state.Stop();
                }
            }
        });
        return string.Join("\n\n", faults.Order(StringComparer.Ordinal).Take(8));
    }
}
