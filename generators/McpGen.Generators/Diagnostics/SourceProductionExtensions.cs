using System;
using System.Text;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace McpGen.Generators.Diagnostics;

/// <summary>Adds generated files one by one, so that one which fails is one error and not the loss of all.</summary>
internal static class SourceProductionExtensions
{
    /// <summary>Emits a file; an unexpected failure becomes a diagnostic with the file's name.</summary>
    public static void Add<TSource>(this SourceProductionContext output, string hintName, TSource source, Func<TSource, string> emit)
    {
        try
        {
            output.AddSource(hintName, SourceText.From(emit(source), Encoding.UTF8));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            output.ReportDiagnostic(ProblemDiagnostics.Create(GeneralProblems.InternalFailure(new SpecFile(hintName, ""), failure)));
        }
    }
}
