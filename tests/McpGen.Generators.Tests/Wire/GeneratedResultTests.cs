using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using McpGen.Generators.Tests.Fuzz;
using McpGen.Generators.Tests.Harness;
using McpGen.Results;
using McpGen.Tools;
using Microsoft.CodeAnalysis;
using Xunit;

namespace McpGen.Generators.Tests.Wire;

/// <summary>From the manifest through generated code to the answer: what tools show of what their upstream says.</summary>
public sealed class GeneratedResultTests
{
    private static readonly Lazy<Gateway> Tools = new(Start);

    public static TheoryData<int> Fixtures => [.. Enumerable.Range(0, ResultFixtures.All.Count)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task An_answer_is_shown_as_the_manifest_says(int fixture)
    {
        var result = await Tools.Value.CallAsync($"tool{fixture}", null, new ToolCaller(), TestContext.Current.CancellationToken);

        Assert.Equal(ResultFixtures.All[fixture].Shown, Encoding.UTF8.GetString(Assert.IsType<TextBlock>(result.Content[0]).Payload.Span));
    }

    [Fact]
    public void There_are_at_least_fifty() => Assert.True(ResultFixtures.All.Count >= 50);

    private static Gateway Start()
    {
        var paths = new StringBuilder("openapi: 3.1.0\ninfo: { title: Answers, version: '1' }\npaths:\n");
        var manifest = new StringBuilder("mcpgen: 1\ngateway: { name: desk }\nupstreams:\n  api: { openapi: api.openapi.yaml, baseUrl: \"http://127.0.0.1:5081\" }\ntools:\n");
        for (var i = 0; i < ResultFixtures.All.Count; i++)
        {
            var fixture = ResultFixtures.All[i];
            paths.Append(CultureInfo.InvariantCulture, $"  /{i}: {{ get: {{ operationId: tool{i}, responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{fixture.Schema}' }} }} }} }} }} }} }}\n");
            manifest.Append(CultureInfo.InvariantCulture, $"  - {{ from: api, operation: tool{i}, name: tool{i}, result: {fixture.Result} }}\n");
        }

        var run = new GeneratorRun(
            "/home/dev/app",
            [
                ("Desk.cs", "namespace App; [McpGen.McpGateway(\"desk.mcp.yaml\")] public sealed partial class Desk;"),
                ("desk.mcp.yaml", manifest.ToString()),
                ("api.openapi.yaml", paths + ResultFixtures.Schemas),
            ]);
        Assert.DoesNotContain(run.Result.Diagnostics, static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Empty(Compile.Complaints(run.Output));
        return LoadedGateway.Create(run, "App.Desk", new GatewayContext
        {
            HttpHandler = static () => new AnswerHandler(static path => ResultFixtures.All[int.Parse(path[1..], CultureInfo.InvariantCulture)].Answer),
        });
    }
}
