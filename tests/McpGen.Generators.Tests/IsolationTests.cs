using System;
using System.Linq;
using McpGen.Generators.Diagnostics;
using McpGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace McpGen.Generators.Tests;

/// <summary>A fault of ours costs the file that it concerns, not the build's output.</summary>
public sealed class IsolationTests
{
    [Fact]
    public void A_file_that_cannot_be_emitted_is_one_error()
    {
        var diagnostic = Assert.Single(Run(static () => throw new InvalidOperationException("Boom.")).Diagnostics);

        Assert.Equal(("MCPGEN001", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    public void A_file_that_cannot_be_emitted_leaves_the_others() =>
        Assert.Equal(["Good.g.cs"], Run(static () => throw new InvalidOperationException("Boom.")).GeneratedSources.Select(static source => source.HintName));

    [Fact]
    public void A_cancellation_is_no_fault() =>
        Assert.IsType<OperationCanceledException>(Run(static () => throw new OperationCanceledException()).Exception);

    private static GeneratorRunResult Run(Func<string> emit) => CSharpGeneratorDriver.Create(new Emitting(emit).AsSourceGenerator())
        .RunGenerators(Compile.Library(), TestContext.Current.CancellationToken).GetRunResult().Results[0];

    private sealed class Emitting(Func<string> emit) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) =>
            {
                output.Add("Bad.g.cs", emit, static emit => emit());
                output.Add("Good.g.cs", 0, static _ => "internal static class Good;");
            });
    }
}
