using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Problems;

/// <summary>MCPGEN2xx: a manifest and its documents do not go together, or an operation cannot become a tool.</summary>
public static class BindingProblems
{
    /// <summary>A document that the build does not have.</summary>
    public static readonly ProblemDescriptor MissingDocumentDescriptor = new("MCPGEN201", "Missing document", ProblemSeverity.Error);

    /// <summary>Nowhere to send requests to.</summary>
    public static readonly ProblemDescriptor NoBaseUrlDescriptor = new("MCPGEN202", "No base URL", ProblemSeverity.Error);

    /// <summary>A selection or exclusion that matches nothing.</summary>
    public static readonly ProblemDescriptor MatchesNothingDescriptor = new("MCPGEN203", "Nothing matches", ProblemSeverity.Error);

    /// <summary>An operation that the document does not have.</summary>
    public static readonly ProblemDescriptor UnknownOperationDescriptor = new("MCPGEN204", "Unknown operation", ProblemSeverity.Error);

    /// <summary>An operationId that several operations have.</summary>
    public static readonly ProblemDescriptor AmbiguousOperationDescriptor = new("MCPGEN205", "Ambiguous operation", ProblemSeverity.Error);

    /// <summary>A name that no tool can have.</summary>
    public static readonly ProblemDescriptor BadToolNameDescriptor = new("MCPGEN206", "Invalid tool name", ProblemSeverity.Error);

    /// <summary>A name given to two tools.</summary>
    public static readonly ProblemDescriptor DuplicateToolNameDescriptor = new("MCPGEN207", "Duplicate tool name", ProblemSeverity.Error);

    /// <summary>An argument that the tool does not have.</summary>
    public static readonly ProblemDescriptor UnknownArgumentDescriptor = new("MCPGEN208", "Unknown argument", ProblemSeverity.Error);

    /// <summary>A limit that is wider than the document's, or contradicts it.</summary>
    public static readonly ProblemDescriptor BadNarrowingDescriptor = new("MCPGEN209", "Limit contradicts the document", ProblemSeverity.Error);

    /// <summary>A fixed value or default that does not fit the schema.</summary>
    public static readonly ProblemDescriptor BadValueDescriptor = new("MCPGEN210", "Value does not fit the schema", ProblemSeverity.Error);

    /// <summary>A request body that cannot be written.</summary>
    public static readonly ProblemDescriptor UnsupportedBodyDescriptor = new("MCPGEN211", "Unsupported request body", ProblemSeverity.Error);

    /// <summary>A parameter that cannot be written.</summary>
    public static readonly ProblemDescriptor UnsupportedParameterDescriptor = new("MCPGEN212", "Unsupported parameter", ProblemSeverity.Error);

    /// <summary>A path that cannot be requested.</summary>
    public static readonly ProblemDescriptor UnsupportedPathDescriptor = new("MCPGEN213", "Unsupported path", ProblemSeverity.Error);

    /// <summary>An operation that belongs to another server.</summary>
    public static readonly ProblemDescriptor OtherServerDescriptor = new("MCPGEN214", "Operation of another server", ProblemSeverity.Error);

    /// <summary>A schema that takes much of a model's attention.</summary>
    public static readonly ProblemDescriptor LargeSchemaDescriptor = new("MCPGEN215", "Large schema", ProblemSeverity.Warning);

    /// <summary>A schema that no model takes.</summary>
    public static readonly ProblemDescriptor HugeSchemaDescriptor = new("MCPGEN216", "Schema too large", ProblemSeverity.Error);

    /// <summary>A pattern that is shown to the model but not checked.</summary>
    public static readonly ProblemDescriptor UncheckedPatternDescriptor = new("MCPGEN217", "Pattern is not checked", ProblemSeverity.Warning);

    /// <summary>A name that no argument can have, or that another one has.</summary>
    public static readonly ProblemDescriptor BadArgumentNameDescriptor = new("MCPGEN218", "Invalid argument name", ProblemSeverity.Error);

    /// <summary>A media type that the operation's body does not have.</summary>
    public static readonly ProblemDescriptor UnknownMediaTypeDescriptor = new("MCPGEN219", "Unknown media type", ProblemSeverity.Error);

    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } =
    [
        MissingDocumentDescriptor, NoBaseUrlDescriptor, MatchesNothingDescriptor, UnknownOperationDescriptor, AmbiguousOperationDescriptor, BadToolNameDescriptor,
        DuplicateToolNameDescriptor, UnknownArgumentDescriptor, BadNarrowingDescriptor, BadValueDescriptor, UnsupportedBodyDescriptor,
        UnsupportedParameterDescriptor, UnsupportedPathDescriptor, OtherServerDescriptor, LargeSchemaDescriptor, HugeSchemaDescriptor,
        UncheckedPatternDescriptor, BadArgumentNameDescriptor, UnknownMediaTypeDescriptor,
    ];

    /// <summary>An operation of a selection that cannot become a tool is left out; the build goes on.</summary>
    public static Problem AsLeftOut(Problem problem) =>
        problem with { Severity = ProblemSeverity.Warning, Message = problem.Message + "; the selection goes on without it" };

    /// <summary>The manifest names a document that the build does not have.</summary>
    public static Problem MissingDocument(SpecNode node, string? closest) => Problem.At(
        MissingDocumentDescriptor, node, $"There is no document {Quote.Of(node.Scalar!)} next to the manifest among the files of the build{DidYouMean.Hint(closest)}");

    /// <summary>Neither the manifest nor the document says where requests go.</summary>
    public static Problem NoBaseUrl(Member upstream, string document) => Problem.AtKey(
        NoBaseUrlDescriptor, upstream, $"{Quote.Of(document)} has no absolute server URL; say where requests go with 'baseUrl'");

    /// <summary>The document's server cannot be used.</summary>
    public static Problem BadServer(Member upstream, string server, string fault) => Problem.AtKey(
        NoBaseUrlDescriptor, upstream, $"The document's server {Quote.Of(server)} cannot be a base URL: {fault}; say where requests go with 'baseUrl'");

    /// <summary>A selection comes to nothing; <paramref name="disabled"/> operations would be in it if the document did not take them out.</summary>
    public static Problem SelectsNothing(SpecNode select, string document, int disabled) => Problem.At(
        MatchesNothingDescriptor, select.File, FirstLine.Of(select),
        $"This selects no operation of {Quote.Of(document)}{(disabled == 0 ? "" : $" but {disabled} that its extensions take out; name with 'operation' what is wanted all the same")}");

    /// <summary>One criterion of a selection or exclusion matches no operation.</summary>
    public static Problem MatchesNothing(SpecNode item, string what, string document, string? closest) => Problem.At(
        MatchesNothingDescriptor, item, $"No operation of {Quote.Of(document)} has the {what} {Quote.Of(item.Scalar!)}{DidYouMean.Hint(closest)}");

    /// <summary>The manifest names an operation which the document does not have.</summary>
    public static Problem UnknownOperation(SpecNode node, string document, string? closest) => Problem.At(
        UnknownOperationDescriptor, node, $"{Quote.Of(document)} has no operation {Quote.Of(node.Scalar!)}{DidYouMean.Hint(closest)}");

    /// <summary>Several operations have the operationId.</summary>
    public static Problem AmbiguousOperation(SpecNode node, string document, string example) => Problem.At(
        AmbiguousOperationDescriptor, node, $"{Quote.Of(document)} has several operations {Quote.Of(node.Scalar!)}; name the one you mean by method and path, as in {Quote.Of(example)}");

    /// <summary>A tool name with characters or a length that MCP does not allow.</summary>
    public static Problem BadToolName(SpecNode node, string name) => Problem.At(
        BadToolNameDescriptor, node, $"{Quote.Of(name)} cannot be the name of a tool; A-Z, a-z, 0-9, '_', '-' and '.' are allowed, at most 128 of them");

    /// <summary>A template that would give every tool the same name.</summary>
    public static Problem TemplateWithoutOperation(SpecNode node) => Problem.At(
        BadToolNameDescriptor, node, $"{Quote.Of(node.Scalar!)} would name every selected operation the same; put {{operation}} into it");

    /// <summary>A template with a placeholder that is not known.</summary>
    public static Problem UnknownPlaceholder(SpecNode node, string placeholder, string? closest) => Problem.At(
        BadToolNameDescriptor, node, $"There is no placeholder {Quote.Of(placeholder)}{(closest is null ? "; there are {operation}, {tag} and {method}" : DidYouMean.Hint(closest))}");

    /// <summary>A name that an earlier tool was given.</summary>
    public static Problem DuplicateToolName(SpecNode node, string name, string other) => Problem.At(
        DuplicateToolNameDescriptor, node, $"The name {Quote.Of(name)} is taken by the tool for {Quote.Of(other)}; tool names are compared without regard to case");

    /// <summary>An argument that no tool of the entry has.</summary>
    public static Problem UnknownArgument(Member member, string tool, string? closest) => Problem.AtKey(
        UnknownArgumentDescriptor, member, $"{Quote.Of(tool)} has no argument {Quote.Of(member.Key)}{DidYouMean.Hint(closest)}");

    /// <summary>A limit that is wider than the document's.</summary>
    public static Problem Widens(Member limit, string argument, string stated) => Problem.At(
        BadNarrowingDescriptor, limit.Value, $"'{limit.Key}: {limit.Value.Scalar}' is wider than the document allows for {Quote.Of(argument)}: {stated}");

    /// <summary>A limit that leaves no value.</summary>
    public static Problem LeavesNothing(Member limit, string argument, string other) => Problem.At(
        BadNarrowingDescriptor, limit.Value, $"'{limit.Key}: {limit.Value.Scalar}' leaves no value for {Quote.Of(argument)}, because of {other}");

    /// <summary>A limit on a type it says nothing about.</summary>
    public static Problem DoesNotApply(Member limit, string argument, string type) => Problem.AtKey(
        BadNarrowingDescriptor, limit, $"'{limit.Key}' does not apply to {Quote.Of(argument)}, which is {type}");

    /// <summary>A pattern that is no regular expression, or cannot be run in linear time.</summary>
    public static Problem BadPattern(Member limit, string reason) => Problem.At(
        BadNarrowingDescriptor, limit.Value, $"The pattern {Quote.Of(limit.Value.Scalar!)} cannot be used: {reason}");

    /// <summary>An optional argument cannot be made what the document forbids.</summary>
    public static Problem CannotBeOptional(SpecNode node, string argument) => Problem.At(
        BadNarrowingDescriptor, node, $"The document requires {Quote.Of(argument)}; it can be left out only with a 'default' or a 'value'");

    /// <summary>A fixed value, a default or an enum value that the schema refuses.</summary>
    public static Problem BadValue(SpecNode node, string argument, string fault) => Problem.At(
        BadValueDescriptor, node.File, FirstLine.Of(node), $"This value does not fit {Quote.Of(argument)}: it {fault}");

    /// <summary>A fixed value in a path that would change the path's shape.</summary>
    public static Problem BadPathValue(SpecNode node, string argument) => Problem.At(
        BadValueDescriptor, node, $"This value cannot stand in the path for {Quote.Of(argument)}: it must be text or a number, and not empty, '.' or '..'");

    /// <summary>A fixed value for a file that is none.</summary>
    public static Problem BadFileValue(SpecNode node, string argument) => Problem.At(
        BadValueDescriptor, node, $"This value does not fit {Quote.Of(argument)}: it must be the file as Base64 or as a data: URI");

    /// <summary>The manifest wants a media type that the document does not offer.</summary>
    public static Problem UnknownMediaType(SpecNode node, string operation, string offered, string? closest) => Problem.At(
        UnknownMediaTypeDescriptor,
        node,
        $"The operation {Quote.Of(operation)} takes no body of {Quote.Of(node.Scalar!)}{(closest is null ? "; it takes " + offered : DidYouMean.Hint(closest))}");

    /// <summary>A request body that cannot be written.</summary>
    public static Problem UnsupportedBody(SpecNode node, string operation, string media) => Problem.At(
        UnsupportedBodyDescriptor, node.File, FirstLine.Of(node), $"The operation {Quote.Of(operation)} wants a body of {Quote.Of(media)}, which cannot be written from its schema; JSON, forms, text, bytes and named XML can");

    /// <summary>A parameter that cannot be written.</summary>
    public static Problem UnsupportedParameter(SpecNode node, string operation, string parameter, string why) => Problem.At(
        UnsupportedParameterDescriptor, node.File, FirstLine.Of(node), $"The parameter {Quote.Of(parameter)} of the operation {Quote.Of(operation)} cannot be sent: {why}");

    /// <summary>A path that cannot be requested.</summary>
    public static Problem UnsupportedPath(SpecNode node, string path, string why) => Problem.At(
        UnsupportedPathDescriptor, node.File, FirstLine.Of(node), $"The path {Quote.Of(path)} cannot be requested: {why}");

    /// <summary>An operation with servers of its own, while the upstream has another.</summary>
    public static Problem OtherServer(SpecNode node, string operation, string server) => Problem.At(
        OtherServerDescriptor, node.File, FirstLine.Of(node),
        $"The operation {Quote.Of(operation)} is served by {Quote.Of(server)}, not at the host of the upstream; allow the document's servers with 'servers: document', or give it an upstream of its own with 'baseUrl'");

    /// <summary>A schema that takes much of a model's attention.</summary>
    public static Problem LargeSchema(SpecNode node, string tool, int bytes) => Problem.At(
        LargeSchemaDescriptor, node.File, FirstLine.Of(node), $"The input schema of the tool {Quote.Of(tool)} has {bytes / 1024} KB, which takes much of a model's attention; fix arguments with 'value'");

    /// <summary>A schema that no model takes.</summary>
    public static Problem HugeSchema(SpecNode node, string tool) => Problem.At(
        HugeSchemaDescriptor, node.File, FirstLine.Of(node), $"The input schema of the tool {Quote.Of(tool)} has more than 256 KB; fix its large arguments with 'value', or exclude the operation");

    /// <summary>A pattern that is shown to the model but not checked.</summary>
    public static Problem UncheckedPattern(SpecNode node, string pattern, string reason) => Problem.At(
        UncheckedPatternDescriptor, node, $"The pattern {Quote.Of(pattern)} is shown to the model but not checked, because {reason}");

    /// <summary>A new name that model APIs do not accept.</summary>
    public static Problem BadArgumentName(SpecNode node) => Problem.At(
        BadArgumentNameDescriptor, node, $"{Quote.Of(node.Scalar!)} cannot be the name of an argument; A-Z, a-z, 0-9, '_', '-' and '.' are allowed, at most 64 of them");

    /// <summary>A new name that another argument has.</summary>
    public static Problem DuplicateArgumentName(SpecNode node) => Problem.At(
        BadArgumentNameDescriptor, node, $"Another argument of the tool is called {Quote.Of(node.Scalar!)}; choose a different name");
}
