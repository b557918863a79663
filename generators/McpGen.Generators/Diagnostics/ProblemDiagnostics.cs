using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace McpGen.Generators.Diagnostics;

/// <summary>Turns problems into diagnostics: the catalog's entries become descriptors, positions become locations.</summary>
internal static class ProblemDiagnostics
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = ProblemCatalog.All.ToDictionary(
        static entry => entry.Id, ToDescriptor, StringComparer.Ordinal);

    /// <summary>A problem as the compiler reports it: <c>file(line,column): error MCPGENnnn: message</c>.</summary>
    public static Diagnostic Create(Problem problem) => Diagnostic.Create(
        Descriptors[problem.Id],
        Location.Create(
            problem.Path,
            TextSpan.FromBounds(problem.Span.Start, problem.Span.End),
            new(new(problem.Start.Line, problem.Start.Column), new(problem.End.Line, problem.End.Column))),
        ToSeverity(problem.Severity),
        additionalLocations: null,
        properties: null,
        problem.Message);

    /// <summary>The descriptor of a catalog entry.</summary>
    public static DiagnosticDescriptor ToDescriptor(ProblemDescriptor entry) => new(
        entry.Id,
        entry.Title,
        messageFormat: "{0}",
        category: "McpGen",
        ToSeverity(entry.Severity),
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.To(entry.Id));

    private static DiagnosticSeverity ToSeverity(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => DiagnosticSeverity.Error,
        ProblemSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Warning,
    };
}
