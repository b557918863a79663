using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Tests.OpenApi;

/// <summary>A document under test, its neighbours, and the problems of what was read from it.</summary>
internal sealed class Opened
{
    public Opened(string text, params (string Path, string Text)[] others)
    {
        var file = new SpecFile("/specs/api.yaml", text);
        Files = new DocumentSet([file, .. others.Select(other => new SpecFile("/specs/" + other.Path, other.Text))]);
        Document = Files.Open(file);
    }

    public DocumentSet Files { get; }

    public OpenApiDocument Document { get; }

    public List<Problem> Problems { get; } = [];

    /// <summary>The first operation.</summary>
    public Operation Operation => Read(0);

    /// <summary>The schema of the first operation's first body.</summary>
    public Schema Body => Operation.Body!.Content[0].Schema!;

    /// <summary>A 3.x document whose only operation has a JSON body with a schema, and whose components are given.</summary>
    public static Opened WithBody(string version, string schema, string components = "{}") => new($$"""
        openapi: {{version}}
        info: { title: T, version: 1.10 }
        paths:
          /a:
            post:
              requestBody:
                content:
                  application/json:
                    schema: {{schema}}
        components:
          schemas: {{components.ReplaceLineEndings(" ")}}
        """);

    /// <summary>The schema of <see cref="WithBody"/>.</summary>
    public static Schema Schema(string version, string schema, string components = "{}") => WithBody(version, schema, components).Body;

    /// <summary>A document whose only operation is given, as the members of <c>/a/{id}</c>.</summary>
    public static Opened WithPath(string version, string path, string rest = "") => new($$"""
        {{(version == "2.0" ? "swagger: '2.0'" : "openapi: " + version)}}
        info: { title: T, version: 1 }
        paths:
          /a/{id}: {{path}}
        {{rest}}
        """);

    public Operation Read(int index)
    {
        Problems.Clear();
        return Document.Read(Document.Operations[index], Problems);
    }
}
