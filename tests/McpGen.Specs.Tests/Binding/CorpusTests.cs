using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using McpGen.Specs.Binding;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

public class CorpusTests
{
    private static readonly Lazy<IReadOnlyList<Case>> Cases = new(Load);

    [Fact]
    public void No_real_document_makes_binding_fail_unexpectedly() => Assert.Empty(
        Cases.Value.SelectMany(static item => item.Result.Problems).Where(static problem => problem.Id == "MCPGEN001").Select(static problem => problem.ToString()));

    [Fact]
    public void Every_operation_becomes_a_tool_or_a_problem() => Assert.Empty(
        from item in Cases.Value
        where item.Result.Model is not null
        let tools = item.Result.Model!.Tools.Select(static tool => tool.Method + " " + tool.PathTemplate).ToHashSet()
        let lost = item.Document.Operations.Where(entry => !tools.Contains(entry.Method + " " + entry.Path)).ToList()
        where lost.Count > 0 && item.Result.Problems.Count == 0
        select $"{item.Document.File.Path}: {lost[0].Label}");

    [Fact]
    public void Names_of_tools_are_legal() => Assert.All(Tools(), static tool => Assert.Matches("^[a-z0-9_]{1,60}$", tool.Name));

    [Fact]
    public void Names_of_tools_and_classes_are_unique_without_regard_to_case() => Assert.All(Cases.Value.Where(static item => item.Result.Model is not null), static item =>
    {
        var tools = item.Result.Model!.Tools;
        Assert.Equal(tools.Count, tools.Select(static tool => tool.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(tools.Count, tools.Select(static tool => tool.ClassName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    });

    [Fact]
    public void Definitions_are_JSON_whose_references_resolve() => Assert.All(Tools(), static tool =>
    {
        var schema = Bound.SchemaOf(tool);
        var defined = schema.TryGetProperty("$defs", out var definitions) ? definitions.EnumerateObject().Select(static definition => definition.Name).ToHashSet() : [];
        Assert.Subset(defined, Regex.Matches(tool.Definition, "\"\\$ref\":\"#/\\$defs/([^\"]+)\"").Select(static match => match.Groups[1].Value).ToHashSet());
    });

    [Fact]
    public void Arguments_are_the_properties_of_the_schema_and_accepted_by_model_interfaces() => Assert.All(Tools(), static tool =>
    {
        var schema = Bound.SchemaOf(tool);
        var shown = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(static property => property.Name).ToArray() : [];
        Assert.Equal(tool.Arguments.Select(static argument => argument.Name), shown);
        Assert.All(shown, static name => Assert.Matches("^[a-zA-Z0-9_.-]{1,64}$", name));
    });

    [Fact]
    public void Every_tool_is_titled_and_described() => Assert.All(Tools(), static tool =>
    {
        var definition = JsonDocument.Parse(tool.Definition).RootElement;
        Assert.NotEmpty(definition.GetProperty("title").GetString()!);
        Assert.NotEmpty(definition.GetProperty("description").GetString()!);
    });

    [Fact]
    public void Methods_that_checks_name_exist() => Assert.All(Tools(), static tool =>
    {
        var text = string.Join(" ", tool.Arguments.Select(static argument => argument.Check.ToString())) + string.Join(" ", tool.Checks.Select(static check => check.ToString()));
        var methods = tool.Checks.Select(static check => check.Method).ToHashSet();
        Assert.Subset(methods, Regex.Matches(text, @"ObjectReferenceModel \{ Nullable = \w+, Method = (\w+) \}").Select(static match => match.Groups[1].Value).ToHashSet());
    });

    [Fact]
    public void Binding_twice_gives_equal_models() => Assert.All(Load().Zip(Cases.Value), static pair => Assert.Equal(pair.First.Result, pair.Second.Result));

    private static IEnumerable<ToolModel> Tools() => Cases.Value.Where(static item => item.Result.Model is not null).SelectMany(static item => item.Result.Model!.Tools);

    private static IReadOnlyList<Case> Load()
    {
        var files = Corpus.Files();
        var documents = new DocumentSet(files);
        return [.. files.Where(static file => file.Text.Contains("openapi", StringComparison.Ordinal) || file.Text.Contains("swagger", StringComparison.Ordinal))
            .Select(file => (File: file, Document: documents.Open(file)))
            .Where(static item => item.Document.IsUsable && item.Document.Operations.Count > 0)
            .Select(item => new Case(item.Document, Bind(item.File, documents)))];
    }

    private static BindingResult Bind(SpecFile file, DocumentSet documents)
    {
        var manifest =
            $"""
            mcpgen: 1
            gateway: {JsonSerializer.Serialize(new { name = "corpus" })}
            upstreams: {JsonSerializer.Serialize(new { api = new { openapi = file.Path[(file.Path.LastIndexOf('/') + 1)..], baseUrl = "http://localhost" } })}
            tools: {JsonSerializer.Serialize(new[] { new { from = "api", select = "all" } })}
            """;
        return GatewayBinder.Bind(new(file.Path + ".mcp.yaml", manifest), documents, default);
    }

    private sealed record Case(OpenApiDocument Document, BindingResult Result);
}
