using System.Collections.Generic;
using McpGen.Egress;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Problems;

/// <summary>Problems of a manifest that can be told without its documents.</summary>
public static class ManifestProblems
{
    /// <summary>A key the manifest does not know.</summary>
    public static readonly ProblemDescriptor UnknownKeyDescriptor = new("MCPGEN101", "Unknown key", ProblemSeverity.Error);

    /// <summary>A value of another kind than the key wants.</summary>
    public static readonly ProblemDescriptor WrongTypeDescriptor = new("MCPGEN102", "Wrong type of value", ProblemSeverity.Error);

    /// <summary>A key that must be there is not.</summary>
    public static readonly ProblemDescriptor MissingKeyDescriptor = new("MCPGEN103", "Missing key", ProblemSeverity.Error);

    /// <summary>The manifest is written for another version.</summary>
    public static readonly ProblemDescriptor UnsupportedVersionDescriptor = new("MCPGEN104", "Unsupported manifest version", ProblemSeverity.Error);

    /// <summary>A duration that cannot be understood.</summary>
    public static readonly ProblemDescriptor BadDurationDescriptor = new("MCPGEN105", "Invalid duration", ProblemSeverity.Error);

    /// <summary>A size that cannot be used.</summary>
    public static readonly ProblemDescriptor BadSizeDescriptor = new("MCPGEN113", "Invalid size", ProblemSeverity.Error);

    /// <summary>A secret written out.</summary>
    public static readonly ProblemDescriptor SecretLiteralDescriptor = new("MCPGEN106", "Secret written out", ProblemSeverity.Error);

    /// <summary>A reference to the environment that cannot be understood.</summary>
    public static readonly ProblemDescriptor BadEnvironmentReferenceDescriptor = new("MCPGEN107", "Invalid environment reference", ProblemSeverity.Error);

    /// <summary>A header that cannot be sent.</summary>
    public static readonly ProblemDescriptor BadHeaderDescriptor = new("MCPGEN108", "Invalid header", ProblemSeverity.Error);

    /// <summary>A base URL that cannot be used.</summary>
    public static readonly ProblemDescriptor BadBaseUrlDescriptor = new("MCPGEN109", "Invalid base URL", ProblemSeverity.Error);

    /// <summary>Keys that do not go together.</summary>
    public static readonly ProblemDescriptor ConflictingKeysDescriptor = new("MCPGEN110", "Conflicting keys", ProblemSeverity.Error);

    /// <summary>A name that is not a key of the same manifest.</summary>
    public static readonly ProblemDescriptor UnknownUpstreamDescriptor = new("MCPGEN111", "Unknown upstream", ProblemSeverity.Error);

    /// <summary>A base URL whose host no upstream may have.</summary>
    public static readonly ProblemDescriptor ForbiddenHostDescriptor = new("MCPGEN112", "Host that is not to be reached", ProblemSeverity.Error);

    /// <summary>Every problem of this class, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } =
    [
        UnknownKeyDescriptor, WrongTypeDescriptor, MissingKeyDescriptor, UnsupportedVersionDescriptor, BadDurationDescriptor, SecretLiteralDescriptor,
        BadEnvironmentReferenceDescriptor, BadHeaderDescriptor, BadBaseUrlDescriptor, ConflictingKeysDescriptor, UnknownUpstreamDescriptor,
        ForbiddenHostDescriptor, BadSizeDescriptor,
    ];

    /// <summary>A key the manifest does not know.</summary>
    public static Problem UnknownKey(Member member, string? closest) =>
        Problem.AtKey(UnknownKeyDescriptor, member, $"Unknown key {Quote.Of(member.Key)}{DidYouMean.Hint(closest)}");

    /// <summary>A value of another kind than the key wants.</summary>
    public static Problem WrongType(SpecNode node, string key, string expected) =>
        Problem.At(WrongTypeDescriptor, node, $"{Quote.Of(key)} must be {expected}, not {Described(node)}");

    /// <summary>A word that is none of those allowed.</summary>
    public static Problem WrongChoice(SpecNode node, string key, string expected, string? closest) =>
        Problem.At(WrongTypeDescriptor, node, $"{Quote.Of(key)} must be {expected}, not {Quote.Of(node.Scalar!)}{DidYouMean.Hint(closest)}");

    /// <summary>A mapping has no key that it needs.</summary>
    public static Problem MissingKey(SpecNode parent, string key, string description) =>
        Problem.At(MissingKeyDescriptor, parent.File, FirstLine.Of(parent), $"The key '{key}' is missing: {description}");

    /// <summary>The manifest is written for another version.</summary>
    public static Problem UnsupportedVersion(SpecNode node, string known) =>
        Problem.At(UnsupportedVersionDescriptor, node, $"This manifest is of version {Quote.Of(node.Scalar!)}, and only version {known} is known; write 'mcpgen: {known}'");

    /// <summary>A number without a unit.</summary>
    public static Problem DurationWithoutUnit(SpecNode node, string key) =>
        Problem.At(BadDurationDescriptor, node, $"{Quote.Of($"{key}: {node.Scalar}")} has no unit; write '{node.Scalar}s' for seconds or '{node.Scalar}ms' for milliseconds");

    /// <summary>Text that is no duration.</summary>
    public static Problem BadDuration(SpecNode node, string key) =>
        Problem.At(BadDurationDescriptor, node, $"{Quote.Of($"{key}: {node.Scalar}")} is not a duration; write a whole number and a unit, as in 500ms, 30s, 5m or 1h");

    /// <summary>A duration out of range.</summary>
    public static Problem DurationOutOfRange(SpecNode node, string key) =>
        Problem.At(BadDurationDescriptor, node, $"{Quote.Of($"{key}: {node.Scalar}")} is out of range; a duration is from 1ms to 24h");

    /// <summary>Text that is no size.</summary>
    public static Problem BadSize(SpecNode node, string key, bool hasUnit) =>
        Problem.At(BadSizeDescriptor, node, hasUnit
            ? $"{Quote.Of($"{key}: {node.Scalar}")} is not a size; write a whole number and a unit, as in 512B, 64KB, 1MB or 1GB"
            : $"{Quote.Of($"{key}: {node.Scalar}")} has no unit; write '{node.Scalar}KB' for kilobytes or '{node.Scalar}B' for bytes");

    /// <summary>A size out of range.</summary>
    public static Problem SizeOutOfRange(SpecNode node, string key) =>
        Problem.At(BadSizeDescriptor, node, $"{Quote.Of($"{key}: {node.Scalar}")} is out of range; a size is from 1B to 1GB");

    /// <summary>A secret written out in a header.</summary>
    public static Problem SecretLiteral(SpecNode node, string header) =>
        Problem.At(SecretLiteralDescriptor, node, $"The header {Quote.Of(header)} holds a secret; keep it out of the manifest and read it from the environment, as in ${{NAME}}");

    /// <summary>A <c>${…}</c> that cannot be understood.</summary>
    public static Problem BadEnvironmentReference(SpecNode node, string what) =>
        Problem.At(BadEnvironmentReferenceDescriptor, node, $"{what}; write ${{NAME}} or ${{NAME:-default}}, where NAME is of letters, digits and _");

    /// <summary>A <c>${…}</c> where the environment is not read.</summary>
    public static Problem EnvironmentNotReadHere(SpecNode node, string key) =>
        Problem.At(BadEnvironmentReferenceDescriptor, node, $"'{key}' does not read the environment, so ${{…}} would be sent as it is; fixed values are known in the build");

    /// <summary>A header name that is no HTTP token.</summary>
    public static Problem BadHeaderName(Member member) =>
        Problem.AtKey(BadHeaderDescriptor, member, $"{Quote.Of(member.Key)} is not a header name; letters, digits and !#$%&'*+-.^_`|~ are allowed");

    /// <summary>A header that the transport owns.</summary>
    public static Problem ForbiddenHeader(Member member) =>
        Problem.AtKey(BadHeaderDescriptor, member, $"The header {Quote.Of(member.Key)} is set by the HTTP transport and cannot be set here; remove it");

    /// <summary>The same header twice, in another case.</summary>
    public static Problem RepeatedHeader(Member member) =>
        Problem.AtKey(BadHeaderDescriptor, member, $"The header {Quote.Of(member.Key)} is there already; header names are the same whatever their case");

    /// <summary>A header value that would end the header.</summary>
    public static Problem BadHeaderValue(SpecNode node, string header) =>
        Problem.At(BadHeaderDescriptor, node, $"The value of the header {Quote.Of(header)} holds a line break, a control character or a character outside ASCII; remove it");

    /// <summary>A base URL that cannot be used.</summary>
    public static Problem BadBaseUrl(SpecNode node, string what) =>
        Problem.At(BadBaseUrlDescriptor, node, $"{Quote.Of(node.Scalar!)} cannot be a base URL: {what}");

    /// <summary>A base URL leads to where no upstream may be, or to a private network without saying so.</summary>
    internal static Problem ForbiddenHost(SpecNode node, string host, AddressKind kind) => Problem.At(
        ForbiddenHostDescriptor,
        node,
        kind == AddressKind.Private
            ? $"{Quote.Of(host)} is a name of a private network; add 'network: private' if that is meant"
            : $"{Quote.Of(host)} leads to {HostWords.Of(kind)}; no upstream may be there");

    /// <summary>A tool with neither or both of <c>operation</c> and <c>select</c>.</summary>
    public static Problem OperationOrSelect(SpecNode tool, bool both) => Problem.At(
        ConflictingKeysDescriptor,
        tool.File,
        FirstLine.Of(tool),
        both
            ? "A tool has either 'operation' or 'select', not both; split it into two entries"
            : "A tool needs 'operation' (one operation) or 'select' (several); add one of them");

    /// <summary>A key that needs another one.</summary>
    public static Problem KeyNeeds(Member member, string other) =>
        Problem.AtKey(ConflictingKeysDescriptor, member, $"{Quote.Of(member.Key)} goes only with '{other}'; remove it or use '{other}'");

    /// <summary>Two keys of one argument that contradict each other.</summary>
    public static Problem KeysExclude(Member member, string other) =>
        Problem.AtKey(ConflictingKeysDescriptor, member, $"{Quote.Of(member.Key)} and '{other}' exclude each other; remove one of them");

    /// <summary>A tool from an upstream that is not there.</summary>
    public static Problem UnknownUpstream(SpecNode node, string? closest) =>
        Problem.At(UnknownUpstreamDescriptor, node, $"There is no upstream {Quote.Of(node.Scalar!)}{DidYouMean.Hint(closest)}");

    private static string Described(SpecNode node) => node.Kind switch
    {
        NodeKind.Null => "nothing",
        NodeKind.Array => "a list",
        NodeKind.Object => "a mapping",
        NodeKind.String => node.Scalar!.Length == 0 ? "empty text" : "the text " + Quote.Of(node.Scalar),
        _ => node.Scalar!,
    };
}
