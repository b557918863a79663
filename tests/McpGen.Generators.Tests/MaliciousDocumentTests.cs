using System;
using System.IO;
using System.Linq;
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

    public static TheoryData<string> Documents => ["rapid7-js.json", "rapid7-java.json"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_with_code_in_it_gives_at_least_one_tool(string document) =>
        Assert.Contains(Run(document).Sources, static source => source.Name.EndsWith("Tool.g.cs", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_with_code_in_it_compiles_without_a_warning(string document) => Assert.Empty(Compile.Complaints(Run(document).Output));

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_with_code_in_it_adds_no_type_of_its_own(string document)
    {
        var types = Run(document).Output.SyntaxTrees
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Select(static type => type.Identifier.Text);

        Assert.All(types, static type => Assert.Matches("^(Desk|DeskGateway|[A-Za-z0-9_]+Tool[0-9]*)$", type));
    }

    private static GeneratorRun Run(string document)
    {
        if (Repository.Corpus is not { } corpus)
        {
            Assert.Skip("The corpus of real documents is not at hand: set MCPGEN_CORPUS or unpack it to artifacts/corpus.");
            return null!;
        }

        var text = File.ReadAllText(Path.Combine(corpus, "malicious", document));
        return new("/home/dev/app", [("Desk.cs", "[McpGen.McpGateway(\"desk.mcp.yaml\")] public sealed partial class Desk;"), ("desk.mcp.yaml", Manifest), ("api.openapi.json", text)]);
    }
}
