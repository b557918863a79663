using System;
using System.Collections.Generic;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>A value of a YAML file.</summary>
internal sealed class YamlNode : SpecNode
{
    private readonly MemberTable _members = MemberTable.Empty;

    /// <summary>A scalar.</summary>
    public YamlNode(SpecFile file, TextSpan span, NodeKind kind, string scalar)
    {
        (File, Span, Kind, Scalar) = (file, span, kind, scalar);
    }

    /// <summary>A sequence.</summary>
    public YamlNode(SpecFile file, TextSpan span, IReadOnlyList<SpecNode> items)
    {
        (File, Span, Kind, Items) = (file, span, NodeKind.Array, items);
    }

    /// <summary>A mapping.</summary>
    public YamlNode(SpecFile file, TextSpan span, MemberTable members)
    {
        (File, Span, Kind, _members) = (file, span, NodeKind.Object, members);
    }

    public override SpecFile File { get; }

    public override NodeKind Kind { get; }

    public override TextSpan Span { get; }

    public override string? Scalar { get; }

    public override IReadOnlyList<Member> Members => _members.Members;

    public override IReadOnlyList<Member> Duplicates => _members.Duplicates;

    public override IReadOnlyList<SpecNode> Items { get; } = Array.Empty<SpecNode>();

    public override SpecNode? this[string key] => _members.Find(key);
}
