using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using McpGen.Specs.Binding;
using McpGen.Specs.Binding.Results;
using McpGen.Specs.Manifest;
using McpGen.Specs.Nodes;
using McpGen.Specs.Nodes.Yaml;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Binding.Results;

/// <summary>Paths into the answers of every operation of the real documents.</summary>
public class CorpusPathTests
{
    private const int PathsPerOperation = 3;

    private static readonly Lazy<IReadOnlyList<Answer>> All = new(Load);

    private sealed record Answer(OpenApiDocument Document, DocumentSet Documents, OperationEntry Entry, IReadOnlyList<Schema> Schemas);

    [Fact]
    public void A_path_that_the_schema_has_is_never_refused()
    {
        var random = new Random(1);
        var faults = new List<string>();
        var paths = 0;
        foreach (var answers in All.Value.GroupBy(static answer => answer.Document))
        {
            var chosen = answers.Select(answer => (Answer: answer, Paths: Several(() => new RandomPath(random).Good(answer.Schemas)))).Where(static choice => choice.Paths.Length > 0).ToList();
            paths += chosen.Sum(static choice => choice.Paths.Length);
            var result = Bind(answers.First(), chosen);
            faults.AddRange(result.Problems.Where(static problem => problem.Id is "MCPGEN001" or "MCPGEN501" or "MCPGEN502" or "MCPGEN503" or "MCPGEN504" or "MCPGEN505" or "MCPGEN509").Select(static problem => problem.ToString()));
        }

        Assert.Empty(faults.Take(20));
        Assert.True(paths > 5_000, $"only {paths} paths");
    }

    [Fact]
    public void A_misspelled_path_is_an_error_that_says_what_was_meant()
    {
        var random = new Random(2);
        var faults = new List<string>();
        var (errors, warnings, open) = (0, 0, 0);
        foreach (var answers in All.Value.GroupBy(static answer => answer.Document))
        {
            foreach (var answer in answers)
            {
                if (new RandomPath(random).Misspelled(answer.Schemas) is not { } path || Walk(answer, path.Path) is not { } walk)
                {
                    continue;
                }

                if (walk.Problem is { Id: "MCPGEN502" } problem && problem.Message.Contains($"did you mean '{path.Name}'?", StringComparison.Ordinal))
                {
                    errors++;
                }
                else if (walk.Warnings.Any(warning => warning.Id == "MCPGEN509" && warning.Message.Contains($"did you mean '{path.Name}'?", StringComparison.Ordinal)))
                {
                    warnings++;
                }
                else if (walk.End is not null)
                {
                    // A branch says nothing of its members, so that any name is good.
                    open++;
                }
                else
                {
                    faults.Add($"{answer.Entry.Label} {path.Path}: {walk.Problem}");
                }
            }
        }

        Assert.Empty(faults.Take(20));
        Assert.True(errors > 3_000 && errors > 5 * (warnings + open), $"{errors} errors, {warnings} warnings, {open} open places");
    }

    private static PathWalk? Walk(Answer answer, string path)
    {
        var file = new SpecFile("a.mcp.yaml", path);
        var read = AnswerPathReader.Read(new Member(path, new(0, path.Length), new YamlNode(file, new(0, 0), NodeKind.Null, "null")), []);
        return read is null ? null : new PathWalk("The answer", read).From(new AnswerPlace(answer.Schemas));
    }

    private static string[] Several(Func<string?> make) => [.. Enumerable.Range(0, PathsPerOperation).Select(_ => make()).OfType<string>().Distinct()];

    private static BindingResult Bind(Answer first, IEnumerable<(Answer Answer, string[] Paths)> chosen)
    {
        var file = first.Document.File;
        var manifest =
            $"""
            mcpgen: 1
            gateway: {JsonSerializer.Serialize(new { name = "corpus" })}
            upstreams: {JsonSerializer.Serialize(new { api = new { openapi = file.Path[(file.Path.LastIndexOf('/') + 1)..], baseUrl = "http://localhost" } })}
            tools: {JsonSerializer.Serialize(chosen.Select(static choice => new { from = "api", operation = $"{choice.Answer.Entry.Method} {choice.Answer.Entry.Path}", result = new { select = choice.Paths } }))}
            """;
        return GatewayBinder.Bind(new(file.Path + ".mcp.yaml", manifest), first.Documents, default);
    }

    private static IReadOnlyList<Answer> Load()
    {
        var files = Corpus.Files();
        var documents = new DocumentSet(files);
        return [.. files.Where(static file => file.Text.Contains("openapi", StringComparison.Ordinal) || file.Text.Contains("swagger", StringComparison.Ordinal))
            .Select(file => documents.Open(file))
            .Where(static document => document.IsUsable)
            .SelectMany(document => document.Operations.Select(entry => new Answer(document, documents, entry, JsonAnswer.Of(document.Read(entry, [])).Schemas)))
            .Where(static answer => answer.Schemas.Count > 0)];
    }
}
