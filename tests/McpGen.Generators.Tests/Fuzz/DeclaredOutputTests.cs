using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using McpGen.Specs.Binding;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>The schemas that <c>output: declared</c> shows, against recorded answers of the real services.</summary>
public sealed class DeclaredOutputTests
{
    [Fact]
    public void Every_recorded_answer_that_follows_its_document_follows_the_declared_schema()
    {
        var root = Root();
        string[] recordings = root is null ? [] : Directory.GetFiles(root, "*.examples.jsonl", SearchOption.AllDirectories);
        Assert.SkipWhen(recordings.Length == 0, "The recorded answers are not here: set MCPGEN_CORPUS, or unpack them to artifacts/corpus.");
        var faults = new List<string>();
        var (answers, others) = (0, 0);
        foreach (var recording in recordings.Order(StringComparer.Ordinal))
        {
            var tools = Schemas(recording[..^".examples.jsonl".Length]);
            foreach (var line in File.ReadLines(recording))
            {
                using var answer = JsonDocument.Parse(line);
                var record = answer.RootElement;
                var key = $"{Text(record, "method").ToUpperInvariant()} {Text(record, "path")}";
                if (!Text(record, "status").StartsWith('2') || !tools.TryGetValue(key, out var schema))
                {
                    continue;
                }

                var isValid = new ReferenceSchema(schema, new HashSet<string>()).IsValid(record.GetProperty("example"));
                answers += record.GetProperty("valid").GetBoolean() ? 1 : 0;
                others += record.GetProperty("valid").GetBoolean() || !isValid ? 0 : 1;
                if (record.GetProperty("valid").GetBoolean() && !isValid)
                {
                    faults.Add($"{Path.GetFileName(recording)} {key}: {record.GetProperty("example")} is not of {schema}");
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{answers} answers that follow their document, and {others} that do not, follow the declared schema");
        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(20)));
        Assert.True(answers > 800, $"only {answers} answers");
    }

    private static Dictionary<string, JsonElement> Schemas(string document)
    {
        var name = Path.GetFileName(document);
        var files = Directory.EnumerateFiles(Path.GetDirectoryName(document)!).Where(static path => Path.GetExtension(path) is ".yaml" or ".yml" or ".json")
            .Select(static path => new SpecFile(path, File.ReadAllText(path)));
        var manifest = $$"""
            mcpgen: 1
            gateway: { name: desk }
            upstreams: { api: { openapi: "{{name}}", baseUrl: "http://localhost" } }
            tools: [{ from: api, select: all, result: { output: declared } }]
            """;
        var tools = GatewayBinder.Bind(new(Path.Combine(Path.GetDirectoryName(document)!, "desk.mcp.yaml"), manifest), new DocumentSet([.. files]), default).Model?.Tools ?? default;
        var schemas = new Dictionary<string, JsonElement>();
        foreach (var tool in tools)
        {
            var definition = JsonDocument.Parse(tool.Definition).RootElement;
            if (definition.TryGetProperty("outputSchema", out var schema))
            {
                schemas.Add($"{tool.Method} {tool.PathTemplate}", schema);
            }
        }

        return schemas;
    }

    private static string Text(JsonElement record, string name) => record.GetProperty(name).GetString()!;

    private static string? Root([CallerFilePath] string source = "")
    {
        var repository = new DirectoryInfo(source).Parent?.Parent?.Parent?.Parent?.FullName ?? ".";
        return new[] { Environment.GetEnvironmentVariable("MCPGEN_CORPUS"), Path.Combine(repository, "artifacts", "corpus") }.OfType<string>()
            .SelectMany(static folder => new[] { Path.Combine(folder, "dev"), folder }).FirstOrDefault(Directory.Exists);
    }
}
