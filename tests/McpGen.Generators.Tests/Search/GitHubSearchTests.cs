using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using McpGen.Generators.Tests.Harness;
using McpGen.Specs.Binding;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Generators.Tests.Search;

/// <summary>The whole of a large API behind three tools: what the list costs, and whether questions find what they are about.</summary>
public sealed class GitHubSearchTests(ITestOutputHelper output)
{
    private const string Manifest = """
        mcpgen: 1
        gateway: { name: github }
        upstreams: { github: { openapi: api.github.com.json, baseUrl: "https://api.github.com" } }
        tools: [{ from: github, select: all }]
        discovery: search
        budget: { tools: 3, tokens: 1500 }
        """;

    private static readonly Lazy<BindingResult?> Bound = new(Bind);

    [Fact]
    public void Eight_hundred_tools_are_listed_for_less_than_1500_tokens()
    {
        var result = Result();
        output.WriteLine(result.Cost!.Note.Message);

        Assert.Equal(874, result.Model!.Tools.Count);
        Assert.DoesNotContain(result.Problems, static problem => problem.Id is "MCPGEN521" or "MCPGEN522");
    }

    [Theory]
    [InlineData("github-questions.txt", 50)]
    [InlineData("github-tuning.txt", 100)]
    public void Nine_of_ten_questions_find_their_tool_among_the_first_five(string file, int count)
    {
        var index = new TextIndex(Result().Model!.Search!);
        var names = Result().Model!.Tools.Select(static tool => tool.Name).ToHashSet();
        var questions = Questions(file);
        Assert.All(questions, question => Assert.Subset(names, question.Tools.ToHashSet()));

        var misses = questions.Where(question => !index.Names(question.Text, 5).Any(question.Tools.Contains)).ToList();
        foreach (var miss in misses)
        {
            output.WriteLine($"{miss.Text} -> {string.Join(", ", miss.Tools)}; found {string.Join(", ", index.Names(miss.Text, 5))}");
        }

        Assert.Equal(count, questions.Count);
        Assert.InRange(misses.Count, 0, count / 10);
    }

    [Fact]
    public void The_index_is_the_same_for_the_same_document() => Assert.Equal(Result().Model!.Search, Bind()!.Model!.Search);

    [Fact]
    public void A_search_allocates_nothing()
    {
        var index = new TextIndex(Result().Model!.Search!);
        var found = new int[5];
        McpGen.Search.ToolSearch.Find(index, "add a reviewer to a pull request", found);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            McpGen.Search.ToolSearch.Find(index, "add a reviewer to a pull request", found);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static List<(string Text, string[] Tools)> Questions(string file) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "McpGen.Generators.Tests", "Search", file))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split(" -> "))
            .Select(static parts => (parts[0], parts[1].Split(", "))),
    ];

    private static BindingResult Result()
    {
        if (Bound.Value is not { } result)
        {
            Assert.Skip("The corpus of real documents is not at hand: set MCPGEN_CORPUS or unpack it to artifacts/corpus.");
            return null!;
        }

        return result;
    }

    private static BindingResult? Bind()
    {
        if (Repository.Corpus is not { } corpus)
        {
            return null;
        }

        var document = new SpecFile("api.github.com.json", File.ReadAllText(Path.Combine(corpus, "github", "api.github.com.json")));
        return GatewayBinder.Bind(new("github.mcp.yaml", Manifest), new DocumentSet([document]), default);
    }
}
