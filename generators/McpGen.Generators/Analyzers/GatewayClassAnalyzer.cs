using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using McpGen.Generators.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace McpGen.Generators.Analyzers;

/// <summary>Explains at the attribute why nothing is generated for a class.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GatewayClassAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ClassProblems.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(GatewayClassReader.AttributeName) is not { } attributeType)
            {
                return;
            }

            var manifests = start.Options.AdditionalFiles.Select(static file => file.Path).Where(SpecFiles.IsManifest).ToArray();
            var uses = new ConcurrentBag<ManifestUse>();
            start.RegisterSymbolAction(symbol => Analyze(symbol, attributeType, manifests, uses), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end => ReportTaken(end, uses));
        });
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol attributeType, string[] manifests, ConcurrentBag<ManifestUse> uses)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var attribute = type.GetAttributes().FirstOrDefault(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attributeType));
        if (attribute?.ApplicationSyntaxReference is not { } place || GatewayClassReader.ManifestOf(attribute) is not { } name)
        {
            return;
        }

        var location = Location.Create(place.SyntaxTree, place.Span);
        var fault = ClassShape.FaultOf(type, context.CancellationToken);
        if (fault != ClassFault.None)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor(fault), location, type.Name, type.ContainingType?.Name));
            return;
        }

        var found = ManifestLocator.Find(name, place.SyntaxTree.FilePath, manifests);
        switch (found.Count)
        {
            case 1:
                uses.Add(new(type.Name, name, found[0], place));
                break;
            case 0:
                context.ReportDiagnostic(Diagnostic.Create(ClassProblems.ManifestNotFound, location, name, ManifestSuggestion.For(name, manifests)));
                break;
            default:
                context.ReportDiagnostic(Diagnostic.Create(ClassProblems.ManifestAmbiguous, location, name, ManifestSuggestion.List(found)));
                break;
        }
    }

    /// <summary>The first class of a manifest, in the order of the compilation's files, keeps it; generation decides the same.</summary>
    private static void ReportTaken(CompilationAnalysisContext context, IEnumerable<ManifestUse> uses)
    {
        var order = context.Compilation.SyntaxTrees.Select(static (tree, index) => (tree, index)).ToDictionary(static row => row.tree, static row => row.index);
        foreach (var manifest in uses.GroupBy(static use => use.ManifestPath))
        {
            var inOrder = manifest.OrderBy(use => order[use.Place.SyntaxTree]).ThenBy(static use => use.Place.Span.Start).ToArray();
            foreach (var use in inOrder.Skip(1))
            {
                var location = Location.Create(use.Place.SyntaxTree, use.Place.Span);
                context.ReportDiagnostic(Diagnostic.Create(ClassProblems.ManifestTaken, location, use.Name, inOrder[0].ClassName));
            }
        }
    }

    private static DiagnosticDescriptor Descriptor(ClassFault fault) => fault switch
    {
        ClassFault.Nested => ClassProblems.Nested,
        ClassFault.Generic => ClassProblems.Generic,
        ClassFault.Static => ClassProblems.Static,
        ClassFault.FileLocal => ClassProblems.FileLocal,
        _ => ClassProblems.NotPartial,
    };

    private sealed record ManifestUse(string ClassName, string Name, string ManifestPath, SyntaxReference Place);
}
