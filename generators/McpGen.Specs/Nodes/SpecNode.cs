using System.Collections.Generic;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes;

/// <summary>
/// A value of a JSON or YAML file together with where it stands. Nodes are identical by reference: an alias or a <c>$ref</c> leads to the same
/// node.
/// </summary>
public abstract class SpecNode
{
    /// <summary>The file the node was read from.</summary>
    public abstract SpecFile File { get; }

    /// <summary>What the node is.</summary>
    public abstract NodeKind Kind { get; }

    /// <summary>Where the value stands.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>The text of a scalar: a decoded string, a number as written, <c>true</c>, <c>false</c> or <c>null</c>. Null for arrays and objects.</summary>
    /// <remarks>A number's text is always a JSON number: the few forms only YAML has (<c>+1</c>, <c>.5</c>, <c>1.</c>, <c>0o17</c>) are rewritten.</remarks>
    public abstract string? Scalar { get; }

    /// <summary>The members of an object in order of appearance, each key once; empty for anything else.</summary>
    public abstract IReadOnlyList<Member> Members { get; }

    /// <summary>Members left out of <see cref="Members"/> because an earlier one has the same key.</summary>
    public abstract IReadOnlyList<Member> Duplicates { get; }

    /// <summary>The items of an array; empty for anything else.</summary>
    public abstract IReadOnlyList<SpecNode> Items { get; }

    /// <summary>The value of a member, or null when there is none.</summary>
    public abstract SpecNode? this[string key] { get; }
}
