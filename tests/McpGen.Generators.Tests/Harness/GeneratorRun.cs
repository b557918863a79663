using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace McpGen.Generators.Tests.Harness;

/// <summary>A project under the generator: it can be built, edited and built again, as an editor does.</summary>
internal sealed class GeneratorRun
{
    private readonly string _root;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private ImmutableArray<AdditionalText> _texts;

    /// <summary>Builds a project for the first time.</summary>
    /// <param name="root">The folder it pretends to lie in.</param>
    /// <param name="files">Its files, paths relative to the folder; those that end in <c>.cs</c> are compiled.</param>
    /// <param name="properties">Properties of the build that the generator may see.</param>
    public GeneratorRun(string root, IEnumerable<(string Path, string Text)> files, params IEnumerable<(string Name, string Value)> properties)
    {
        _root = root;
        var all = files.Select(file => (Path: $"{root}/{file.Path}", file.Text)).ToArray();
        _compilation = Compile.Library(all.Where(static file => IsSource(file.Path)));
        _texts = [.. all.Where(static file => !IsSource(file.Path)).Select(static file => new MemoryText(file.Path, file.Text))];
        _driver = CSharpGeneratorDriver.Create(
            [new GatewayGenerator().AsSourceGenerator()],
            _texts,
            Compile.ParseOptions,
            new BuildProperties(properties),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Build();
    }

    public GeneratorRunResult Result { get; private set; }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyList<(string Name, string Text)> Sources =>
        [.. Result.GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString()))];

    /// <summary>The whole project, generated files included.</summary>
    public Compilation Output { get; private set; } = null!;

    public void AddSource(string path, string text) => Rebuild(() => _compilation = _compilation.AddSyntaxTrees(Compile.Parse($"{_root}/{path}", text)));

    public void EditSource(string path, Func<string, string> edit) => Rebuild(() =>
    {
        var tree = _compilation.SyntaxTrees.Single(tree => tree.FilePath == $"{_root}/{path}");
        _compilation = _compilation.ReplaceSyntaxTree(tree, Compile.Parse(tree.FilePath, edit(tree.ToString())));
    });

    public void EditText(string path, Func<string, string> edit) => Rebuild(() =>
    {
        var before = (MemoryText)_texts.Single(text => text.Path == $"{_root}/{path}");
        var after = new MemoryText(before.Path, edit(before.Text));
        _texts = _texts.Replace(before, after);
        _driver = _driver.ReplaceAdditionalText(before, after);
    });

    /// <summary>Everything the build says, generator and analyzers together, as lines that a console shows; paths relative to the project.</summary>
    /// <param name="notes">Whether that includes what is told though nothing is wrong; it changes with every schema.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    public async Task<string> DiagnosticsAsync(bool notes, CancellationToken cancellationToken)
    {
        var options = new AnalyzerOptions(_texts);
        var analyzed = await Output.WithAnalyzers([new GatewayClassAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        var lines = Result.Diagnostics.Concat(analyzed)
            .Where(diagnostic => notes || diagnostic.Severity != DiagnosticSeverity.Info)
            .Select(static diagnostic => (Span: diagnostic.Location.GetLineSpan(), Diagnostic: diagnostic))
            .OrderBy(static row => row.Span.Path, StringComparer.Ordinal).ThenBy(static row => row.Span.StartLinePosition).ThenBy(static row => row.Diagnostic.Id, StringComparer.Ordinal)
            .Select(row => FormattableString.Invariant(
                $"{row.Span.Path.Replace(_root + "/", "", StringComparison.Ordinal)}({row.Span.StartLinePosition.Line + 1},{row.Span.StartLinePosition.Character + 1})-({row.Span.EndLinePosition.Line + 1},{row.Span.EndLinePosition.Character + 1}): {Severity(row.Diagnostic)} {row.Diagnostic.Id}: {row.Diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n"));
        return string.Concat(lines);
    }

    /// <summary>Why the values of a step were computed, in order.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason)] : [];

    /// <summary>What happened to each generated file and reported problem.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(static steps => steps.Value).SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    private static bool IsSource(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static string Severity(Diagnostic diagnostic) => diagnostic.Severity.ToString().ToLowerInvariant();

    private void Rebuild(Action edit)
    {
        edit();
        Build();
    }

    private void Build()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out _);
        Output = output;
        Result = _driver.GetRunResult().Results[0];
    }
}
