using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using McpGen.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace McpGen.Benchmarks.Generator;

/// <summary>A compilation of three hundred files with the gateway class among them, and a driver over it.</summary>
internal sealed class Workload
{
    private const int Files = 300;
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);
    private readonly AdditionalText _manifest;
    private GeneratorDriver _driver;
    private Compilation _compilation;
    private AdditionalText _document;

    public Workload(string documentPath, string manifest, IIncrementalGenerator generator)
    {
        using var stream = File.OpenRead(documentPath);
        DocumentText = SourceText.From(stream, Encoding.UTF8);
        _document = new MemoryText("/app/api.github.com.json", DocumentText);
        var trees = Enumerable.Range(0, Files).Select(Tree).Append(Parse("/app/GitHub.cs", "namespace App { [McpGen.McpGateway(\"github.mcp.yaml\")] public sealed partial class GitHub; }"));
        _compilation = CSharpCompilation.Create("App", [.. trees, Attribute()], References(), new(OutputKind.DynamicallyLinkedLibrary));
        _manifest = new MemoryText("/app/github.mcp.yaml", SourceText.From(manifest));
        _driver = Driver(generator);
    }

    /// <summary>Puts another generator in place of the one before, over the same compilation.</summary>
    public void Replace(IIncrementalGenerator generator) => _driver = Driver(generator);

    public SourceText DocumentText { get; }

    /// <summary>Runs the generator, as the compiler or the editor does after a change.</summary>
    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>What every output did in the last run. Asking costs more than a run after a keystroke, so it is not a part of one.</summary>
    public string Outputs()
    {
        var result = _driver.GetRunResult().Results[0];
        if (result.Exception is { } exception)
        {
            throw new InvalidOperationException("The generator failed.", exception);
        }

        var outputs = result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs);
        return string.Join(", ", outputs.GroupBy(static output => output.Reason).Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} ×{group.Count()}")));
    }

    public int Sources => _driver.GetRunResult().Results[0].GeneratedSources.Length;

    public void EditUnrelatedFile(int round)
    {
        var tree = _compilation.SyntaxTrees.First(candidate => candidate.FilePath == Name(round % Files));
        var text = tree.GetText();
        _compilation = _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.WithChanges(new TextChange(new(text.Length - 4, 0), " /* . */ "))));
    }

    public void EditDocument(string from, string to)
    {
        var edited = new MemoryText(_document.Path, SourceText.From(DocumentText.ToString().Replace(from, to, StringComparison.Ordinal), Encoding.UTF8));
        _driver = _driver.ReplaceAdditionalText(_document, edited);
        _document = edited;
    }

    private CSharpGeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        [_document, _manifest],
        Options,
        optionsProvider: null,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"/app/C{index}.cs");

    private static SyntaxTree Tree(int index)
    {
        var methods = string.Concat(Enumerable.Range(0, 40).Select(static i => string.Create(CultureInfo.InvariantCulture, $"public int M{i}(int x) => x + {i};\n")));
        return Parse(Name(index), string.Create(CultureInfo.InvariantCulture, $"namespace App {{ public class C{index} {{ {methods} }} }}"));
    }

    private static SyntaxTree Attribute() =>
        Parse("/app/Attribute.cs", "namespace McpGen { public sealed class McpGatewayAttribute(string manifest) : System.Attribute { public string Manifest => manifest; } }");

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Options, path);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll")
            .Select(static path => MetadataReference.CreateFromFile(path));

    private sealed class MemoryText(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
