using System;
using System.Collections.Generic;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Overlays;

/// <summary>An object or array of a document that an overlay changed, here or further down. Its place is that of the original.</summary>
internal sealed class OverlaidNode : SpecNode
{
    private readonly SpecNode _original;
    private readonly MemberTable _members = MemberTable.Empty;

    /// <summary>An object with other members.</summary>
    public OverlaidNode(SpecNode original, MemberTable members)
    {
        (_original, _members) = (original, members);
    }

    /// <summary>An array with other items.</summary>
    public OverlaidNode(SpecNode original, IReadOnlyList<SpecNode> items)
    {
        (_original, Items) = (original, items);
    }

    public override SpecFile File => _original.File;

    public override NodeKind Kind => _original.Kind;

    public override TextSpan Span => _original.Span;

    public override string? Scalar => null;

    public override IReadOnlyList<Member> Members => _members.Members;

    public override IReadOnlyList<Member> Duplicates => _original.Duplicates;

    public override IReadOnlyList<SpecNode> Items { get; } = Array.Empty<SpecNode>();

    public override SpecNode? this[string key] => _members.Find(key);
}
