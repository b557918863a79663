using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Problems;

/// <summary>MCPGEN557 and 558: what extensions of a document say about tools.</summary>
public static class ExtensionProblems
{
    /// <summary>Something in an extension that is not used.</summary>
    public static readonly ProblemDescriptor IgnoredDescriptor = new("MCPGEN557", "Extension of a document ignored", ProblemSeverity.Warning);

    /// <summary>An operation that its document takes out, and the manifest in.</summary>
    public static readonly ProblemDescriptor DisabledDescriptor = new("MCPGEN558", "Operation disabled by its document", ProblemSeverity.Warning);

    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } = [IgnoredDescriptor, DisabledDescriptor];

    /// <summary>A name that no tool can have.</summary>
    public static Problem BadName(SpecNode name) => Problem.At(
        IgnoredDescriptor, name, $"{Quote.Of(name.Scalar!)} is not the name of a tool (A-Z a-z 0-9 _ . - and at most 128 of them) and is ignored; name the tool in the manifest");

    /// <summary>A value of another kind than the extension has.</summary>
    public static Problem IllTyped(SpecNode value, string key, string words) => Problem.At(
        IgnoredDescriptor, value.File, FirstLine.Of(value), $"'{key}' is ignored: it must be {words}");

    /// <summary>A hint that would make a client trust the tool more than its method allows.</summary>
    public static Problem SaferThanMethod(SpecNode hint, string key, string method) => Problem.At(
        IgnoredDescriptor, hint, $"'{key}: {hint.Scalar}' is ignored: a document cannot make {Quote.Of(method)} look safer than it is; if it is, say so under 'annotations' in the manifest");

    /// <summary>The manifest names an operation that its document keeps from becoming a tool.</summary>
    public static Problem Disabled(SpecNode operation, string label, string extension) => Problem.At(
        DisabledDescriptor, operation, $"The document takes {Quote.Of(label)} out with '{extension}'; it becomes a tool all the same, because the manifest names it");
}
