using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using McpGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace McpGen.Generators.Tests;

/// <summary>Published documents that try to put code into what is generated from them. It is compiled here, never run.</summary>
public sealed class MaliciousDocumentTests
{
    private const string Manifest = """
        mcpgen: 1
        gateway: { name: desk, version: 1.0.0 }
        upstreams:
          api: { openapi: api.openapi.json, baseUrl: "http://127.0.0.1:5081" }
        tools:
          - { from: api, select: all }
        """;

    public static TheoryData<string, bool> Documents => new()
    {
        { "rapid7-js.json", false }, { "rapid7-java.json", false }, { "rapid7-js.json", true }, { "rapid7-java.json", true },
    };

    [Theory]
    [InlineData("rapid7-js.json")]
    [InlineData("rapid7-java.json")]
    public void Code_in_a_path_that_can_be_requested_gives_a_tool(string document) =>
        Assert.Contains(Run(document, requestable: true).Sources, static source => source.Name.EndsWith("Tool.g.cs", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_with_code_in_it_compiles_without_a_warning(string document, bool requestable) =>
        Assert.Empty(Compile.Complaints(Run(document, requestable).Output));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_with_code_in_it_adds_no_type_of_its_own(string document, bool requestable)
    {
        var types = Run(document, requestable).Output.SyntaxTrees
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Select(static type => type.Identifier.Text);

        Assert.All(types, static type => Assert.Matches("^(Desk|DeskGateway|[A-Za-z0-9_]+Tool[0-9]*)$", type));
    }

    private static GeneratorRun Run(string document, bool requestable)
    {
        if (Repository.Corpus is not { } corpus)
        {
            Assert.Skip("The corpus of real documents is not at hand: set MCPGEN_CORPUS or unpack it to artifacts/corpus.");
            return null!;
        }

        var text = File.ReadAllText(Path.Combine(corpus, "malicious", document));
        text = requestable ? WithoutParameters(text) : text;
        return new("/home/dev/app", [("Desk.cs", "[McpGen.McpGateway(\"desk.mcp.yaml\")] public sealed partial class Desk;"), ("desk.mcp.yaml", Manifest), ("api.openapi.json", text)]);
    }

    /// <summary>Braces and question marks of the code read as parameters and a query, for which the path is refused as published.</summary>
    private static string WithoutParameters(string text)
    {
        var document = JsonNode.Parse(text)!.AsObject();
        var paths = document["paths"]!.AsObject();
        document["paths"] = new JsonObject(paths.Select(static path => KeyValuePair.Create(Regex.Replace(path.Key, "[{}?#]", "!"), path.Value?.DeepClone())));
        return document.ToJsonString();
    }
}
