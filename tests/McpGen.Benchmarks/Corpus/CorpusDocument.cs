using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;

namespace McpGen.Benchmarks.Corpus;

/// <summary>One document with the files around it, and manifests over it.</summary>
/// <param name="File">The document.</param>
/// <param name="Files">Every file it may refer to, itself included.</param>
internal sealed record CorpusDocument(SpecFile File, IReadOnlyList<SpecFile> Files)
{
    /// <summary>A manifest next to the document that makes a tool of every operation.</summary>
    public SpecFile SelectsAll => Manifest("select: all");

    /// <summary>A manifest next to the document that makes a tool of one operation, named by operationId or method and path.</summary>
    public SpecFile Selects(string operation) => Manifest("operation: " + JsonSerializer.Serialize(operation));

    /// <summary>The files, read as far as somebody asks.</summary>
    public DocumentSet Read() => new(Files);

    /// <summary>The files with another text in place of the document's.</summary>
    public DocumentSet ReadWith(SpecFile instead) => new(Files.Select(file => file == File ? instead : file));

    private SpecFile Manifest(string selection) => new(
        File.Path + ".mcp.yaml",
        $$"""
        mcpgen: 1
        gateway: { name: corpus, version: 1.0.0 }
        upstreams:
          api: { openapi: {{JsonSerializer.Serialize(File.Name)}}, baseUrl: "http://127.0.0.1:5081" }
        tools:
          - from: api
            {{selection}}
        """);
}
