using System.Collections.Immutable;
using McpGen.Generators.Diagnostics;
using McpGen.Generators.Emit;
using McpGen.Generators.Inputs;
using McpGen.Specs.OpenApi;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace McpGen.Generators;

/// <summary>Manifests and documents in, C# out: text → values → gateway models → one file per class, gateway and tool. Each arrow is a cached step.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class GatewayGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Text, not AdditionalText or SourceText: strings compare by value, so re-reading an unchanged file stops here.
        var files = context.AdditionalTextsProvider
            .Where(static text => SpecFiles.IsSpec(text.Path))
            .Select(SpecFiles.Read)
            .WithTrackingName(Steps.Files);

        var manifests = files.Where(static file => SpecFiles.IsManifest(file.Path)).WithTrackingName(Steps.Manifests);

        // One set for all manifests: a document is parsed when the first of them asks for it, and again only when a document changes.
        var documents = files.Where(static file => !SpecFiles.IsManifest(file.Path))
            .Collect()
            .Select(static (files, _) => new DocumentSet(files))
            .WithTrackingName(Steps.Documents);

        var bound = manifests.Combine(documents)
            .Select(static (pair, ct) => ManifestBinding.Bind(pair.Left, pair.Right, ct))
            .WithTrackingName(Steps.Bound);

        // Two branches from here, so that a problem which only moved never rewrites sources.
        var problems = bound.Together().SelectMany(static (results, _) => ManifestBinding.Problems(results)).WithTrackingName(Steps.Problems);
        // What a tool list costs, and what it may cost; accepting a higher cost and asking for the whole table are properties of the build.
        var switches = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => BudgetSwitches.Read(options.GlobalOptions));
        var costs = bound.SelectMany(static (result, _) => result.Cost is { } cost ? ImmutableArray.Create(cost) : []).WithTrackingName(Steps.Costs);
        var reports = costs.Combine(switches)
            .SelectMany(static (pair, _) => pair.Right.Reports ? ImmutableArray.Create(pair.Left) : [])
            .WithTrackingName(Steps.Reports);
        var ratchets = context.AdditionalTextsProvider
            .Where(static text => SpecFiles.IsRatchet(text.Path))
            .Select(SpecFiles.Read)
            .Together()
            .WithTrackingName(Steps.Ratchets);
        var ratcheted = bound.SelectMany(static (result, _) => result.Ratchet is { } check ? ImmutableArray.Create(check) : [])
            .Combine(ratchets.Combine(switches))
            .Select(static (pair, _) => RatchetOutcome.Of(pair.Left, pair.Right.Left, pair.Right.Right.Accepts))
            .WithTrackingName(Steps.Ratcheted);

        var gateways = bound.Select(static (result, _) => new BoundManifest(result.ManifestPath, result.Model)).WithTrackingName(Steps.Gateways);

        // No CompilationProvider anywhere: a keystroke in C# reaches no further than this step, whose values stay equal.
        var classes = context.SyntaxProvider
            .ForAttributeWithMetadataName(GatewayClassReader.AttributeName, static (node, _) => node is TypeDeclarationSyntax, GatewayClassReader.Read)
            .SelectMany(static (target, _) => target is null ? ImmutableArray<GatewayClass>.Empty : [target])
            .WithTrackingName(Steps.Classes);

        var assigned = classes.Together().Combine(manifests.Select(static (file, _) => file.Path).Together())
            .SelectMany(static (pair, _) => AssignedClass.Assign(pair.Left, pair.Right))
            .WithTrackingName(Steps.Assigned);

        var joined = assigned.Combine(gateways.Together())
            .Select(static (pair, _) => BoundClass.Join(pair.Left, pair.Right))
            .WithTrackingName(Steps.Joined);

        var classSources = joined.Select(static (target, _) => target.ToClassSource()).WithTrackingName(Steps.ClassSources);
        var gatewaySources = joined.SelectMany(static (target, _) => target.ToGatewaySources()).WithTrackingName(Steps.GatewaySources);
        var indexSources = joined.SelectMany(static (target, _) => target.ToIndexSources()).WithTrackingName(Steps.IndexSources);
        var toolSources = joined.SelectMany(static (target, _) => target.ToToolSources()).WithTrackingName(Steps.ToolSources);

        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(ProblemDiagnostics.Create(problem)));
        context.RegisterSourceOutput(costs, static (output, cost) => output.ReportDiagnostic(ProblemDiagnostics.Create(cost.Note)));
        context.RegisterSourceOutput(reports, static (output, cost) => output.Add(BudgetEmitter.HintName(cost), cost, BudgetEmitter.Emit));
        context.RegisterSourceOutput(ratcheted, static (output, outcome) => outcome.Report(output));
        context.RegisterSourceOutput(classSources, static (output, source) => output.Add(source.HintName, source, ClassEmitter.Emit));
        context.RegisterSourceOutput(gatewaySources, static (output, source) => output.Add(source.HintName, source, GatewayEmitter.Emit));
        context.RegisterSourceOutput(indexSources, static (output, source) => output.Add(source.HintName, source, IndexEmitter.Emit));
        context.RegisterSourceOutput(toolSources, static (output, source) => output.Add(source.HintName, source, ToolEmitter.Emit));
    }
}
