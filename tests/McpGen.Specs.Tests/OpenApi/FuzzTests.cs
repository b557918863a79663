using System;
using System.Linq;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.OpenApi;

/// <summary>Documents broken at random, from a fixed seed: whatever is in a file, reading it ends, and ends without an exception.</summary>
public sealed class FuzzTests
{
    private const int Mutations = 5_000;

    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ":", ",", "\"", "'", "\n", "\r\n", "\t", "- ", "? ", "|", ">", "|+\n      \n", "&a ", "*a", "<<: *a", "!!int ", "#", "%", "@", "\\", "\\u12", "\uFEFF", "\u2028",
        "\ud800", "\0", "null", "~", "1e999", "-", "0x1F", "$ref", "$ref: '#/'", "\"$ref\": \"#/paths\"", "'#/components/schemas/A'", "'#'", "https://x", "../", "type", "properties", "allOf",
        "nullable: true", "---\n", "...\n", "$id: 'a'", "$anchor: b", "in: querystring", "exclusiveMinimum: true", "additionalProperties",
    ];

    private const string Yaml = """
        openapi: 3.1.0
        info: { title: T, version: 1.0 }
        servers: [{ url: 'https://{h}/v1', variables: { h: { default: a.example } } }]
        x-shared: &shared { type: string, maxLength: 10 }
        paths:
          /a/{id}:
            $ref: '#/components/pathItems/A'
            parameters:
              - { name: id, in: path, required: true, schema: *shared }
            post:
              operationId: create
              requestBody:
                content:
                  application/json:
                    schema:
                      allOf: [{ $ref: '#/components/schemas/A' }, { $ref: 'b.json#/B' }]
              responses: { 200: { $ref: '#/components/responses/R' } }
        components:
          pathItems: { A: { get: { tags: [x] } } }
          responses: { R: { description: ok, content: { text/plain: { schema: { $ref: '#named' } } } } }
          schemas:
            A:
              <<: *shared
              type: [object, 'null']
              properties:
                next: { $ref: '#/components/schemas/A' }
                $ref:
                  type: string
                  description: |+
                    two

                    lines
              discriminator: { propertyName: kind, mapping: { a: A } }
            N: { $anchor: named, minimum: 1, exclusiveMinimum: true }
            I: { $id: 'https://a.example/i', $defs: { d: { $anchor: inner } }, items: { $ref: '#inner' } }
        """;

    private const string Json = """
        {"swagger": "2.0", "host": "a.example", "basePath": "/v1", "consumes": ["application/json"],
         "paths": {"/b/{id}": {"put": {"parameters": [
            {"name": "id", "in": "path", "type": "string", "pattern": "^\u0041\\d+$"}, {"$ref": "#/parameters/P"},
            {"name": "body", "in": "body", "schema": {"$ref": "#/definitions/B"}}, {"name": "f", "in": "formData", "type": "file"}]}}},
         "parameters": {"P": {"name": "p", "in": "query", "type": "array", "items": {"type": "integer"}, "collectionFormat": "tsv"}},
         "definitions": {"B": {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#/definitions/B"}, "e": {"enum": [1, null, "x"]}}, "x-nullable": true}}}
        """;

    private const string Other = """{"B": {"type": "object", "properties": {"back": {"$ref": "api.yaml#/components/schemas/A"}}}}""";

    [Theory]
    [InlineData("yaml", 1)]
    [InlineData("yaml", 2)]
    [InlineData("json", 3)]
    [InlineData("json", 4)]
    public void No_file_is_so_broken_that_reading_it_throws(string syntax, int seed)
    {
        var random = new Random(seed);
        var original = syntax == "yaml" ? Yaml : Json;
        for (var i = 0; i < Mutations; i++)
        {
            var text = Mutate(original, random);
            var failure = Record.Exception(() => Read(text, i % 7 == 0 ? Mutate(Other, random) : Other, syntax));

            Assert.True(failure is null, $"mutation {i} of seed {seed}: {failure}\n{text}");
        }
    }

    [Fact]
    public void The_originals_are_read_without_an_error()
    {
        Assert.Equal((0, 0), (Read(Yaml, Other, "yaml").Problems.Count(IsError), Read(Json, Other, "json").Problems.Count(IsError)));

        static bool IsError(McpGen.Specs.Problems.Problem problem) => problem.Severity == McpGen.Specs.Problems.ProblemSeverity.Error;
    }

    private static Walk Read(string text, string other, string syntax)
    {
        var file = new SpecFile("/specs/api." + syntax, text);
        var walk = new Walk();
        walk.Through(new DocumentSet([file, new SpecFile("/specs/b.json", other)]).Open(file));
        Assert.DoesNotContain(walk.Problems, problem => problem.Id == "MCPGEN001" || problem.Span.Start > problem.Span.End);
        return walk;
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(12), text.Length - at);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(random.Next(text.Length - length), length)),
                2 => text[..at],
                _ => text.Remove(at, Math.Min(random.Next(3), text.Length - at)).Insert(at, Fragments[random.Next(Fragments.Length)]),
            };
            if (text.Length == 0)
            {
                break;
            }
        }

        return text;
    }
}
