using System.Linq;

namespace McpGen.Specs.Nodes;

/// <summary>The merge key <c>&lt;&lt;</c>: members of other mappings, where the mapping has none of that name. Of several mappings the first wins.</summary>
internal static class YamlMerge
{
    /// <summary>Whether a value can be merged: a mapping, or a sequence of mappings. Anything else leaves <c>&lt;&lt;</c> an ordinary key.</summary>
    public static bool IsMergeable(SpecNode value) =>
        value.Kind == NodeKind.Object || (value.Kind == NodeKind.Array && value.Items.All(static item => item.Kind == NodeKind.Object));

    /// <summary>Adds what is missing and returns how many members that were.</summary>
    public static int Into(MemberTable members, SpecNode value)
    {
        if (value.Kind == NodeKind.Array)
        {
            return value.Items.Sum(item => Into(members, item));
        }

        var added = 0;
        foreach (var member in value.Members)
        {
            if (!members.Contains(member.Key))
            {
                members.Add(member);
                added++;
            }
        }

        return added;
    }
}
