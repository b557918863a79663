using System.Collections.Generic;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Problems;

/// <summary>MCPGEN3xx: what can be wrong with an OpenAPI document. Only what the manifest selects is ever told.</summary>
public static class DocumentProblems
{
    /// <summary>A version that is not read.</summary>
    public static readonly ProblemDescriptor UnsupportedVersionDescriptor = new("MCPGEN301", "Unsupported OpenAPI version", ProblemSeverity.Error);

    /// <summary>A file that does not say it is OpenAPI.</summary>
    public static readonly ProblemDescriptor NotOpenApiDescriptor = new("MCPGEN302", "Not an OpenAPI document", ProblemSeverity.Error);

    /// <summary>A document without operations to choose from.</summary>
    public static readonly ProblemDescriptor NoPathsDescriptor = new("MCPGEN303", "OpenAPI document without paths", ProblemSeverity.Error);

    /// <summary>A <c>$ref</c> that leads nowhere. A warning where only an answer is concerned: the call works without.</summary>
    public static readonly ProblemDescriptor UnresolvedReferenceDescriptor = new("MCPGEN304", "Unresolved $ref", ProblemSeverity.Error);

    /// <summary>A <c>$ref</c> to the network. A warning where only an answer is concerned.</summary>
    public static readonly ProblemDescriptor NetworkReferenceDescriptor = new("MCPGEN305", "$ref over the network", ProblemSeverity.Error);

    /// <summary>A <c>$ref</c> that leads back to itself.</summary>
    public static readonly ProblemDescriptor ReferenceCycleDescriptor = new("MCPGEN306", "$ref that only leads to itself", ProblemSeverity.Error);

    /// <summary>A required parameter in a place that cannot be filled.</summary>
    public static readonly ProblemDescriptor UnsupportedParameterDescriptor = new("MCPGEN307", "Unsupported parameter", ProblemSeverity.Error);

    /// <summary>A parameter that cannot be understood, or an optional one that cannot be sent.</summary>
    public static readonly ProblemDescriptor IgnoredParameterDescriptor = new("MCPGEN308", "Parameter left out", ProblemSeverity.Warning);

    /// <summary>A name of the path that no parameter describes.</summary>
    public static readonly ProblemDescriptor UndeclaredPathParameterDescriptor = new("MCPGEN309", "Undeclared path parameter", ProblemSeverity.Warning);

    /// <summary>A key of a document stands twice.</summary>
    public static readonly ProblemDescriptor DuplicateKeyDescriptor = new("MCPGEN310", "Duplicate key in an OpenAPI document", ProblemSeverity.Warning);

    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } =
    [
        UnsupportedVersionDescriptor, NotOpenApiDescriptor, NoPathsDescriptor, UnresolvedReferenceDescriptor, NetworkReferenceDescriptor,
        ReferenceCycleDescriptor, UnsupportedParameterDescriptor, IgnoredParameterDescriptor, UndeclaredPathParameterDescriptor, DuplicateKeyDescriptor,
    ];

    /// <summary><c>openapi</c> or <c>swagger</c> names a version that is not read.</summary>
    public static Problem UnsupportedVersion(SpecNode version) =>
        Problem.At(
            UnsupportedVersionDescriptor, version,
            $"OpenAPI {(version.Scalar is { } text ? Quote.Of(text) : "of this form")} is not supported; 2.0, 3.0, 3.1 and 3.2 are");

    /// <summary>Neither <c>openapi</c> nor <c>swagger</c> is there.</summary>
    public static Problem NotOpenApi(SpecFile file, SpecNode root) =>
        Problem.At(
            NotOpenApiDescriptor, file, new TextSpan(root.Span.Start, root.Span.Start),
            $"{Quote.Of(file.Name)} is not an OpenAPI document: it has no 'openapi' or 'swagger' key at its top");

    /// <summary>There is no <c>paths</c> object.</summary>
    public static Problem NoPaths(SpecFile file, SpecNode root) =>
        Problem.At(
            NoPathsDescriptor, file, new TextSpan(root.Span.Start, root.Span.Start),
            $"{Quote.Of(file.Name)} has no 'paths': there is no operation to make a tool of");

    /// <summary>The reference's file is there, but not what the fragment names.</summary>
    public static Problem UnresolvedReference(SpecNode reference, string? closest) =>
        Problem.At(UnresolvedReferenceDescriptor, reference, $"{Quote.Of(reference.Scalar ?? "")} leads nowhere{Suggestion(closest)}");

    /// <summary>The reference's file is not among those that the build hands in.</summary>
    public static Problem MissingFile(SpecNode reference, string path, string? closest) =>
        Problem.At(
            UnresolvedReferenceDescriptor, reference,
            $"{Quote.Of(path)} is not among the build's files{(closest is null ? "; add it with <McpSpec Include=\"…\" />" : Suggestion(closest))}");

    /// <summary>The reference's file cannot be read; <paramref name="fault"/> is what is wrong with it.</summary>
    public static Problem UnreadableFile(SpecNode reference, Problem fault) =>
        Problem.At(
            UnresolvedReferenceDescriptor, reference,
            $"{Quote.Of(reference.Scalar ?? "")} cannot be followed (line {fault.Start.Line + 1}, column {fault.Start.Column + 1}): {fault.Message}");

    /// <summary>The reference would have to be downloaded.</summary>
    public static Problem NetworkReference(SpecNode reference) =>
        Problem.At(
            NetworkReferenceDescriptor, reference,
            $"{Quote.Of(reference.Scalar ?? "")} is not followed: a build does not read from the network; keep a copy beside the document and refer to that");

    /// <summary>Following the reference never arrives at anything.</summary>
    public static Problem ReferenceCycle(SpecNode reference) =>
        Problem.At(ReferenceCycleDescriptor, reference, $"{Quote.Of(reference.Scalar ?? "")} leads back to itself without ever saying anything");

    /// <summary>A required parameter cannot be sent.</summary>
    public static Problem UnsupportedParameter(SpecNode parameter, string name, string location) =>
        Problem.At(
            UnsupportedParameterDescriptor, parameter,
            $"The required parameter {Quote.Of(name)} in {Quote.Of(location)} is not supported; path, query, header and cookie are");

    /// <summary>An optional parameter cannot be sent.</summary>
    public static Problem IgnoredParameter(SpecNode parameter, string name, string location) =>
        Problem.At(
            IgnoredParameterDescriptor, parameter,
            $"The parameter {Quote.Of(name)} in {Quote.Of(location)} is left out; path, query, header and cookie are supported");

    /// <summary>An optional parameter that only the transport may set, or that cannot be written.</summary>
    public static Problem UnsentParameter(SpecNode parameter, string name, string why) =>
        Problem.At(IgnoredParameterDescriptor, parameter.File, FirstLine.Of(parameter), $"The parameter {Quote.Of(name)} is left out: {why}");

    /// <summary>A parameter without name or place.</summary>
    public static Problem IncompleteParameter(SpecNode parameter) =>
        Problem.At(IgnoredParameterDescriptor, parameter, "A parameter without 'name' and 'in' is left out");

    /// <summary>The path has a name that no parameter describes.</summary>
    public static Problem UndeclaredPathParameter(SpecNode operation, string path, string name) =>
        Problem.At(
            UndeclaredPathParameterDescriptor, operation.File, new TextSpan(operation.Span.Start, operation.Span.Start),
            $"No parameter describes '{{{Quote.Of(name).Trim('\'')}}}' of {Quote.Of(path)}; any string is accepted for it");

    /// <summary>A key of a document stands twice; the first is used.</summary>
    public static Problem DuplicateKey(Member duplicate) =>
        Problem.AtKey(DuplicateKeyDescriptor, duplicate, $"{Quote.Of(duplicate.Key)} stands twice in the same mapping; the first is used");

    private static string Suggestion(string? closest) => closest is null ? "" : $"; did you mean {Quote.Of(closest)}?";
}
