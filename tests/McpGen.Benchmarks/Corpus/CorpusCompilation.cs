using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using McpGen.Generators;
using McpGen.Specs.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace McpGen.Benchmarks.Corpus;

/// <summary>Runs the generator over one gateway and compiles what it wrote, as a user's project does.</summary>
internal static class CorpusCompilation
{
    private const string Class = "namespace App { /// <summary>A gateway.</summary>\n[McpGen.McpGateway(\"{0}\")] public sealed partial class Desk; }";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "McpGen.dll" or "Microsoft.Extensions.Logging.Abstractions.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The number of files the generator wrote, its exception if it threw, and every warning and error of the compiler.</summary>
    public static (int Sources, Exception? Crash, IReadOnlyList<string> Complaints) Run(CorpusDocument document, SpecFile manifest)
    {
        var compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(SourceText.From(Class.Replace("{0}", manifest.Name, StringComparison.Ordinal), Encoding.UTF8), ParseOptions, "/app/Desk.cs")],
            References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, concurrentBuild: false));
        var driver = CSharpGeneratorDriver.Create(
            [new GatewayGenerator().AsSourceGenerator()],
            [.. document.Files.Append(manifest).Select(static file => new Text("/app/" + file.Path, file.Text))],
            ParseOptions);

        var result = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _).GetRunResult().Results[0];
        return (
            result.GeneratedSources.Length,
            result.Exception,
            [.. output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString())]);
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
