using System;
using System.Collections.Generic;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Problems;

/// <summary>MCPGEN0xx: what can be wrong with any file, whatever it describes.</summary>
public static class GeneralProblems
{
    /// <summary>Our own fault: reading a file ended in an exception.</summary>
    public static readonly ProblemDescriptor InternalFailureDescriptor = new("MCPGEN001", "Reading a file failed unexpectedly", ProblemSeverity.Error);

    /// <summary>The text is neither JSON nor YAML.</summary>
    public static readonly ProblemDescriptor SyntaxDescriptor = new("MCPGEN002", "Not valid YAML or JSON", ProblemSeverity.Error);

    /// <summary>A key stands twice in one mapping.</summary>
    public static readonly ProblemDescriptor DuplicateKeyDescriptor = new("MCPGEN003", "Duplicate key", ProblemSeverity.Error);

    /// <summary>Nesting or aliases go beyond what is read.</summary>
    public static readonly ProblemDescriptor LimitDescriptor = new("MCPGEN004", "Nested too deep or expands too far", ProblemSeverity.Error);

    /// <summary>A YAML stream of several documents.</summary>
    public static readonly ProblemDescriptor SeveralDocumentsDescriptor = new("MCPGEN005", "More than one YAML document in a file", ProblemSeverity.Error);

    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } =
        [InternalFailureDescriptor, SyntaxDescriptor, DuplicateKeyDescriptor, LimitDescriptor, SeveralDocumentsDescriptor];

    /// <summary>Reading a file ended in an exception: a fault of McpGen, told at the file so that the others still build.</summary>
    public static Problem InternalFailure(SpecFile file, Exception exception) =>
        Problem.At(
            InternalFailureDescriptor, file, new TextSpan(0, 0),
            $"Reading {Quote.Of(file.Name)} failed unexpectedly ({exception.GetType().Name}: {Quote.Of(exception.Message)}); please report this with the file");

    /// <summary>The text breaks the grammar at a place.</summary>
    public static Problem Syntax(SpecFile file, TextSpan span, string syntax, string message) =>
        Problem.At(SyntaxDescriptor, file, span, $"{Quote.Of(file.Name)} is not valid {syntax}: {message}");

    /// <summary>There is nothing in the file.</summary>
    public static Problem Empty(SpecFile file) =>
        Problem.At(SyntaxDescriptor, file, new TextSpan(0, 0), $"{Quote.Of(file.Name)} is empty");

    /// <summary>A key of a manifest stands twice; a silent choice between the two would hide a mistake.</summary>
    public static Problem DuplicateKey(Member duplicate) =>
        Problem.AtKey(DuplicateKeyDescriptor, duplicate, $"{Quote.Of(duplicate.Key)} stands twice in the same mapping; remove one of the two");

    /// <summary>Arrays and objects are nested deeper than any sensible file.</summary>
    public static Problem TooDeep(SpecFile file, TextSpan span, int limit) =>
        Problem.At(LimitDescriptor, file, span, $"{Quote.Of(file.Name)} is nested deeper than {limit} levels");

    /// <summary>Aliases multiply the file beyond what can be meant (“billion laughs”).</summary>
    public static Problem ExpandsTooFar(SpecFile file, TextSpan span, int limit) =>
        Problem.At(LimitDescriptor, file, span, $"{Quote.Of(file.Name)} expands to more than {limit} values through its aliases");

    /// <summary>A second YAML document follows in the file.</summary>
    public static Problem SeveralDocuments(SpecFile file, TextSpan span) =>
        Problem.At(SeveralDocumentsDescriptor, file, span, $"{Quote.Of(file.Name)} holds more than one YAML document; put each into a file of its own");
}
