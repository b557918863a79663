using System.Collections.Generic;
using McpGen.Specs.JsonPaths;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Problems;

/// <summary>MCPGEN550 to 556: what can be wrong with an overlay.</summary>
public static class OverlayProblems
{
    /// <summary>An overlay that the build does not have.</summary>
    public static readonly ProblemDescriptor MissingOverlayDescriptor = new("MCPGEN550", "Missing overlay", ProblemSeverity.Error);

    /// <summary>A file that is no overlay, or has something in it that overlays do not have.</summary>
    public static readonly ProblemDescriptor InvalidOverlayDescriptor = new("MCPGEN551", "Invalid overlay", ProblemSeverity.Error);

    /// <summary>A version that is not read.</summary>
    public static readonly ProblemDescriptor UnsupportedVersionDescriptor = new("MCPGEN552", "Unsupported overlay version", ProblemSeverity.Error);

    /// <summary>A query that cannot be understood.</summary>
    public static readonly ProblemDescriptor BadPathDescriptor = new("MCPGEN553", "Invalid JSONPath", ProblemSeverity.Error);

    /// <summary>A target that is not there.</summary>
    public static readonly ProblemDescriptor MatchesNothingDescriptor = new("MCPGEN554", "Overlay target matches nothing", ProblemSeverity.Warning);

    /// <summary>An action that cannot be carried out.</summary>
    public static readonly ProblemDescriptor BadActionDescriptor = new("MCPGEN555", "Overlay action cannot be applied", ProblemSeverity.Error);

    /// <summary>An overlay that names another document than the manifest.</summary>
    public static readonly ProblemDescriptor OtherDocumentDescriptor = new("MCPGEN556", "Overlay of another document", ProblemSeverity.Warning);

    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } =
    [
        MissingOverlayDescriptor, InvalidOverlayDescriptor, UnsupportedVersionDescriptor, BadPathDescriptor, MatchesNothingDescriptor, BadActionDescriptor,
        OtherDocumentDescriptor,
    ];

    /// <summary>The manifest names an overlay that the build does not have.</summary>
    public static Problem MissingOverlay(SpecNode node, string? closest) => Problem.At(
        MissingOverlayDescriptor, node, $"There is no overlay {Quote.Of(node.Scalar!)} next to the manifest among the files of the build{DidYouMean.Hint(closest)}");

    /// <summary>A key that overlays do not have.</summary>
    public static Problem UnknownKey(Member member, string? closest) =>
        Problem.AtKey(InvalidOverlayDescriptor, member, $"Overlays have no key {Quote.Of(member.Key)} here{DidYouMean.Hint(closest)}");

    /// <summary>A value of another kind than the key wants.</summary>
    public static Problem WrongType(SpecNode node, string what, string words) =>
        Problem.At(InvalidOverlayDescriptor, node.File, FirstLine.Of(node), $"{what} must be {words}");

    /// <summary>A key that must be there is not.</summary>
    public static Problem MissingKey(SpecNode parent, string key, string meaning) =>
        Problem.At(InvalidOverlayDescriptor, parent.File, FirstLine.Of(parent), $"The key '{key}' is missing: {meaning}");

    /// <summary>An action does nothing, or two things.</summary>
    public static Problem UpdateOrCopy(SpecNode action, bool hasBoth) => Problem.At(
        InvalidOverlayDescriptor, action.File, FirstLine.Of(action),
        hasBoth ? "An action has 'update' or 'copy', not both; make two actions of it" : "This action does nothing: it has neither 'update' nor 'copy' nor 'remove: true'");

    /// <summary>A copy in an overlay of a version without copies.</summary>
    public static Problem CopyNeedsVersion(Member member) =>
        Problem.AtKey(InvalidOverlayDescriptor, member, "'copy' came with Overlay 1.1; write 'overlay: 1.1.0'");

    /// <summary>The version is not read.</summary>
    public static Problem UnsupportedVersion(SpecNode version) => Problem.At(
        UnsupportedVersionDescriptor, version.File, FirstLine.Of(version),
        $"Overlay {(version.Scalar is { } text ? Quote.Of(text) : "of this form")} is not supported; 1.0 and 1.1 are");

    /// <summary>A query cannot be understood; told at the character that is wrong.</summary>
    internal static Problem BadPath(SpecNode node, JsonPathFault fault)
    {
        var span = new ScalarPlaces(node).Of(fault.Index, fault.Index + 1);
        return Problem.At(BadPathDescriptor, node.File, fault.Index < node.Scalar!.Length ? span : new TextSpan(span.Start, span.Start), $"This is not a JSONPath (RFC 9535): {fault.Message}");
    }

    /// <summary>A target selects nothing.</summary>
    public static Problem MatchesNothing(SpecNode target, string document) =>
        Problem.At(MatchesNothingDescriptor, target, $"This target matches nothing in {Quote.Of(document)}, so the action does nothing");

    /// <summary>A removal would leave nothing.</summary>
    public static Problem RemovesAll(SpecNode target) => Problem.At(BadActionDescriptor, target, "The root of a document cannot be removed");

    /// <summary>Targets of one action differ in kind.</summary>
    public static Problem SeveralKinds(SpecNode target) =>
        Problem.At(BadActionDescriptor, target, "This target selects mappings, lists and single values together; an action changes one of these kinds");

    /// <summary>A copy selects nothing, or several.</summary>
    public static Problem CopiesNotOne(SpecNode copy, int count) =>
        Problem.At(BadActionDescriptor, copy, count == 0 ? "This selects nothing to copy" : $"This selects {count} nodes; a copy is made of exactly one");

    /// <summary>A value cannot be merged into what the document has.</summary>
    public static Problem Incompatible(SpecNode actionTarget, SpecNode target, SpecNode value)
    {
        var place = target.File.Lines.At(target.Span.Start);
        var here = value.File.Equals(actionTarget.File) ? value : actionTarget;
        return Problem.At(
            BadActionDescriptor, here.File, FirstLine.Of(here),
            $"This is {Words(value)} and cannot be merged into {Words(target)} ({Quote.Of(target.File.Name)}, line {place.Line + 1}, column {place.Column + 1}); remove that first");
    }

    /// <summary>The result would be deeper or larger than any document that is read.</summary>
    public static Problem TooLarge(SpecNode target) =>
        Problem.At(BadActionDescriptor, target, $"With this action the document would be nested deeper than {NodeLimits.Depth} levels or hold more than {NodeLimits.Values} values");

    /// <summary>A query does not come to an end in a sensible time.</summary>
    public static Problem TooManySteps(SpecNode target) =>
        Problem.At(BadActionDescriptor, target, "Evaluating the queries of this action takes too many steps; name more of the path and use '..' once");

    /// <summary>The overlay says it is for another document.</summary>
    public static Problem OtherDocument(SpecNode extends, string document) => Problem.At(
        OtherDocumentDescriptor, extends, $"This overlay is for {Quote.Of(extends.Scalar!)}, but the manifest applies it to {Quote.Of(document)}");

    private static string Words(SpecNode node) => node.Kind switch
    {
        NodeKind.Object => "a mapping",
        NodeKind.Array => "a list",
        NodeKind.Null => "null",
        _ => "a single value",
    };
}
