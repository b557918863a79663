using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Overlays;

/// <summary>Merges what one action brings into its targets (Overlay 1.1 §4.4.3).</summary>
/// <param name="targetNode">Where the action's target stands.</param>
/// <param name="growth">What all actions together have written.</param>
internal sealed class OverlayMerge(SpecNode targetNode, OverlayGrowth growth)
{
    /// <summary>A target with a value merged into it.</summary>
    /// <param name="target">One of the nodes the action selects.</param>
    /// <param name="value">What the action brings.</param>
    /// <param name="depth">How deep the target stands.</param>
    /// <exception cref="UnreadableException">The two do not go together, or the result would be too large.</exception>
    public SpecNode Into(SpecNode target, SpecNode value, int depth)
    {
        growth.Deepen(depth + 1, value, targetNode);
        return target.Kind == NodeKind.Array ? Appended(target, value.Kind == NodeKind.Array ? value.Items : [value]) : Merged(target, value);
    }

    /// <summary>A member with another value. A value from elsewhere takes the place of the key with it.</summary>
    public static Member With(Member member, SpecNode value) =>
        ReferenceEquals(value, member.Value) ? member
        : ReferenceEquals(value.File, member.Value.File) ? member with { Value = value }
        : new(member.Key, value.Span, value);

    /// <summary>Takes note of what is written.</summary>
    public void Count(int values) => growth.Count(values, targetNode);

    private SpecNode Merged(SpecNode target, SpecNode value)
    {
        switch (target.Kind, value.Kind)
        {
            case (NodeKind.Object, NodeKind.Object):
                return MergedObject(target, value);
            case (NodeKind.Array, NodeKind.Array):
                return Appended(target, value.Items);
            case (NodeKind.Object or NodeKind.Array, _):
            case (_, NodeKind.Object or NodeKind.Array):
                throw new UnreadableException(OverlayProblems.Incompatible(targetNode, target, value));
            default:
                return value;
        }
    }

    private OverlaidNode MergedObject(SpecNode target, SpecNode value)
    {
        var members = new MemberTable();
        foreach (var member in target.Members)
        {
            members.Add(value[member.Key] is { } update ? Merged(member, value, update) : member);
        }

        foreach (var added in value.Members.Where(added => target[added.Key] is null))
        {
            members.Add(added);
        }

        Count(members.Members.Count);
        return new(target, members);
    }

    private Member Merged(Member member, SpecNode value, SpecNode update)
    {
        var merged = Merged(member.Value, update);

        // A scalar is replaced together with its key.
        return ReferenceEquals(merged, update) ? value.Members.First(other => other.Key == member.Key) : With(member, merged);
    }

    private OverlaidNode Appended(SpecNode target, IReadOnlyList<SpecNode> items)
    {
        Count(target.Items.Count + items.Count);
        return new(target, [.. target.Items, .. items]);
    }
}
