using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Text;

namespace McpGen.Specs.Manifest;

/// <summary>A path to members of an answer: <c>customer.name</c>, <c>tags[].label</c>, <c>[].id</c>, <c>meta.*</c>, <c>"odd.name".x</c>.</summary>
/// <param name="Text">As written.</param>
/// <param name="File">The manifest.</param>
/// <param name="Span">Where it stands, quotes of YAML included.</param>
/// <param name="Steps">From the root down; at least one of them names a member.</param>
internal sealed record AnswerPath(string Text, SpecFile File, TextSpan Span, IReadOnlyList<PathStep> Steps)
{
    /// <summary>The members on the way, items of lists left out.</summary>
    public IEnumerable<PathStep> Members => Steps.Where(static step => step.Kind != PathStepKind.Items);

    /// <summary>Whether it is one name and nothing else.</summary>
    public bool IsBare => Steps.Count == 1 && Steps[0].Kind == PathStepKind.Member;
}

/// <summary>One step of a path.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Name">The member's name; empty for other steps.</param>
/// <param name="Start">Where it starts in the path's text.</param>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="IsQuoted">Whether the name stands in quotes.</param>
internal sealed record PathStep(PathStepKind Kind, string Name, int Start, TextSpan Span, bool IsQuoted = false);

/// <summary>Where a step of a path leads.</summary>
internal enum PathStepKind
{
    /// <summary>To a member of an object.</summary>
    Member,

    /// <summary>To every member of an object.</summary>
    AnyMember,

    /// <summary>To the items of a list.</summary>
    Items,
}
