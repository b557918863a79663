using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Manifest;

/// <summary>One entry of <c>tools</c>: either a single operation or a selection of several.</summary>
/// <param name="Node">The whole entry.</param>
/// <param name="From">The upstream's name.</param>
/// <param name="Operation">The one operation, as <c>operationId</c> or <c>METHOD /path</c>; null for a selection.</param>
/// <param name="Select">What is selected; null for a single operation.</param>
/// <param name="Exclude">What is left out of the selection.</param>
/// <param name="Name">The tool's name, or for a selection a template with <c>{operation}</c>.</param>
/// <param name="Title">A title instead of the document's.</param>
/// <param name="Description">A description instead of the document's.</param>
/// <param name="Body">The media type to send; null for the best of those the document offers.</param>
/// <param name="Arguments">Changes to arguments.</param>
/// <param name="Result">What is shown of the answer; null for all of it.</param>
/// <param name="IsListed">Whether the tool is listed besides the search.</param>
/// <param name="Annotations">Annotations instead of those that follow from the method.</param>
internal sealed record ToolEntry(
    SpecNode Node,
    Positioned<string> From,
    Positioned<string>? Operation,
    OperationCriteria? Select,
    OperationCriteria? Exclude,
    Positioned<string>? Name,
    string? Title,
    string? Description,
    Positioned<string>? Body,
    IReadOnlyList<ArgumentEntry> Arguments,
    ResultEntry? Result,
    bool IsListed,
    AnnotationsEntry Annotations);

/// <summary>What <c>select</c> or <c>exclude</c> holds. Null lists are keys that are not there.</summary>
/// <param name="Node">The value of the key.</param>
/// <param name="All">Whether it is <c>all</c>.</param>
/// <param name="Operations">Globs over operationId or <c>METHOD /path</c>.</param>
/// <param name="Tags">Tags, as written in the document.</param>
/// <param name="Methods">HTTP methods, upper case.</param>
/// <param name="Paths">Globs over paths.</param>
/// <param name="Deprecated">Whether deprecated operations match; only in <c>exclude</c>.</param>
internal sealed record OperationCriteria(
    SpecNode Node,
    bool All,
    IReadOnlyList<Positioned<string>>? Operations,
    IReadOnlyList<Positioned<string>>? Tags,
    IReadOnlyList<Positioned<string>>? Methods,
    IReadOnlyList<Positioned<string>>? Paths,
    bool Deprecated);

/// <summary>The <c>annotations</c> key; null is "as the method says".</summary>
internal sealed record AnnotationsEntry(bool? ReadOnly, bool? Destructive, bool? Idempotent, bool? OpenWorld)
{
    /// <summary>Nothing said.</summary>
    public static readonly AnnotationsEntry None = new(null, null, null, null);
}

/// <summary>One entry of <c>arguments</c>.</summary>
/// <param name="Member">The argument's name as derived from the document, and the entry.</param>
/// <param name="Name">A new name.</param>
/// <param name="Description">A new description.</param>
/// <param name="Value">A fixed value; the argument is then hidden.</param>
/// <param name="Default">What is sent when a call does not give the argument.</param>
/// <param name="Required">Whether an optional argument becomes required.</param>
/// <param name="Enum">The values allowed.</param>
/// <param name="Limits">The bounds stated: <c>minimum</c>, <c>maxLength</c>, <c>pattern</c> and the like.</param>
internal sealed record ArgumentEntry(
    Member Member,
    Positioned<string>? Name,
    string? Description,
    SpecNode? Value,
    SpecNode? Default,
    Positioned<bool>? Required,
    SpecNode? Enum,
    IReadOnlyList<Member> Limits);
