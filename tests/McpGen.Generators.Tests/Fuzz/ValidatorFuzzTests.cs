using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using McpGen.Generators.Tests.Harness;
using McpGen.Specs.Model;
using McpGen.Tools;
using Xunit;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>
/// The generated checks accept what the schema shown to the model allows, and nothing else: compared with an evaluation of that schema by the
/// book, over fifty operations of real documents. MCPGEN_FUZZ=full tries a million arguments instead of twenty thousand.
/// </summary>
public sealed class ValidatorFuzzTests
{
    private const int ToolsOfEach = 5;
    private const int Seed = 20260728;

    // A schema says what arguments mean; these say what cannot be sent although it is allowed.
    private static readonly string[] Fences =
    [
        "must not be or hold the path segments",
        "it is a part of the path",
        "must hold visible ASCII characters and spaces only, it is sent as a header",
        "it is another parameter",
        "must be the file as Base64 or as a data: URI",
        "must have a fileName without folders and control characters",
        "must have a mediaType",
        "it is sent as XML",
    ];

    public static TheoryData<string> Documents =>
    [
        "speakeasy/walk-3.1.yaml", "hey-api/pattern-properties-3.1.json", "openai/openapi.json", "github/api.github.com.json", "adyen/CheckoutService-v71.yaml", "discord/openapi.json",
        "prefect/schema.json", "tmforum/TMF620-v5.0.0.oas.yaml", "iceberg/rest-catalog-open-api.yaml", "grpc-gateway/a_bit_of_everything.openapi.json",
        "redocly/lint-3.2.yaml", "box/openapi.json", "asana/asana_oas.yaml",
    ];

    private static int Calls => Environment.GetEnvironmentVariable("MCPGEN_FUZZ") == "full" ? 1_000_000 : 20_000;

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Generated_checks_agree_with_the_schema_they_show(string document)
    {
        Assert.SkipWhen(Repository.Corpus is null, "The corpus of real documents is not at hand: set MCPGEN_CORPUS or unpack it to artifacts/corpus.");

        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Corpus!, document), TestContext.Current.CancellationToken);

        Assert.Empty(await DifferencesAsync(GeneratedGateway.Of(Path.GetFileName(document), text, Richest), document, Calls / (Documents.Count * ToolsOfEach)));
    }

    [Fact]
    public void The_schema_of_every_keyword_shows_them_all()
    {
        var shown = string.Concat(GeneratedGateway.Of("keywords.yaml", EveryKeyword.Document, static tools => tools).Tools.Select(static tool => tool.Definition));

        Assert.All(Keywords, keyword => Assert.Contains(keyword, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Generated_checks_agree_with_a_schema_of_every_keyword() =>
        Assert.Empty(await DifferencesAsync(GeneratedGateway.Of("keywords.yaml", EveryKeyword.Document, static tools => tools), "every keyword", Calls / 20));

    private static async Task<IReadOnlyList<string>> DifferencesAsync(GeneratedGateway gateway, string document, int calls)
    {
        var differences = new List<string>();
        var (valid, fenced, bytes) = (0, 0, 0L);
        var (byTools, byReference) = (TimeSpan.Zero, TimeSpan.Zero);
        foreach (var tool in gateway.Tools)
        {
            var schema = JsonDocument.Parse(tool.Definition).RootElement.GetProperty("inputSchema");
            var reference = new ReferenceSchema(schema, tool.Patterns.Select(static pattern => pattern.Source).ToHashSet());
            var generator = new ArgumentGenerator(schema, new Random(Seed));
            for (var i = 0; i < calls && differences.Count < 10; i++)
            {
                var json = generator.Next();
                bytes += json.Length;
                using var arguments = JsonDocument.Parse(json);
                var started = Stopwatch.GetTimestamp();
                var expected = reference.IsValid(arguments.RootElement);
                byReference += Stopwatch.GetElapsedTime(started);
                started = Stopwatch.GetTimestamp();
                var before = gateway.Handler.Sent;
                var result = await gateway.Gateway.CallAsync(tool.Name, arguments.RootElement, new ToolCaller(), TestContext.Current.CancellationToken);
                byTools += Stopwatch.GetElapsedTime(started);
                valid += expected ? 1 : 0;
                if (result.Outcome is (ToolOutcome.Succeeded or ToolOutcome.Rejected) && gateway.Handler.Sent > before == expected)
                {
                    continue;
                }

                var text = Encoding.UTF8.GetString(result.Content[0].Payload.Span);
                if (expected && result.Outcome == ToolOutcome.Rejected && IsFenced(text))
                {
                    fenced++;
                }
                else
                {
                    differences.Add($"{tool.Name}: the schema says {(expected ? "valid" : "invalid")}, the tool {result.Outcome}: {text}\n    {json}");
                }
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{document}: {calls * gateway.Tools.Count} calls of {gateway.Tools.Count} tools, {bytes / 1e6:F1} MB, {valid} valid, {fenced} of them fenced, {byTools.TotalSeconds:F1} s in tools, {byReference.TotalSeconds:F1} s in the reference"));
        foreach (var difference in differences)
        {
            TestContext.Current.TestOutputHelper!.WriteLine(difference);
        }

        return differences;
    }

    /// <summary>Whether nothing but fences of the request is in the way.</summary>
    private static bool IsFenced(string text) =>
        text.Split('\n').Where(static line => line.StartsWith('/')).All(static line => Fences.Any(fence => line.Contains(fence, StringComparison.Ordinal)));

    /// <summary>The tools that use the most keywords of JSON Schema, of those a model could be shown.</summary>
    private static IEnumerable<ToolModel> Richest(IEnumerable<ToolModel> tools) => tools
        .Where(static tool => tool.Definition.Length < 60_000)
        .OrderByDescending(static tool => Keywords.Count(keyword => tool.Definition.Contains(keyword, StringComparison.Ordinal))).ThenBy(static tool => tool.Name, StringComparer.Ordinal)
        .Take(ToolsOfEach);

    private static readonly string[] Keywords =
    [
        "\"$ref\"", "\"enum\"", "\"const\"", "\"oneOf\"", "\"anyOf\"", "\"allOf\"", "\"not\"", "\"if\"", "\"pattern\"", "\"format\":\"", "\"minLength\"", "\"maxLength\"", "\"minimum\"", "\"maximum\"",
        "\"multipleOf\"", "\"exclusiveMinimum\"", "\"minItems\"", "\"maxItems\"", "\"uniqueItems\"", "\"prefixItems\"", "\"contains\"", "\"patternProperties\"", "\"propertyNames\"",
        "\"dependentRequired\"", "\"additionalProperties\":{", "\"minProperties\"", "\"null\"", "\"number\"", "\"boolean\"",
    ];
}
