using System.Collections.Generic;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>
/// The members of a mapping that is being read, and the merge key <c>&lt;&lt;</c>: members of other mappings, where the mapping has none of that
/// name. Of several mappings the first wins.
/// </summary>
internal sealed class YamlMembers(YamlAnchors anchors)
{
    private readonly MemberTable _members = new();
    private List<SpecNode>? _merged;

    /// <summary>Adds a member, or keeps what it merges until the mapping ends.</summary>
    public void Add(in YamlKey key, SpecNode value)
    {
        if (key.IsMerge && IsMergeable(value))
        {
            (_merged ??= []).Add(value);
        }
        else
        {
            _members.Add(new Member(key.Text, key.Span, value));
        }
    }

    /// <summary>All members of a mapping that started at an offset.</summary>
    public MemberTable ToTable(int start)
    {
        for (var i = 0; i < _merged?.Count; i++)
        {
            anchors.Count(Into(_members, _merged[i]), start);
        }

        return _members;
    }

    // A mapping, or a sequence of mappings. Anything else leaves "<<" an ordinary key.
    private static bool IsMergeable(SpecNode value)
    {
        for (var i = 0; i < value.Items.Count; i++)
        {
            if (value.Items[i].Kind != NodeKind.Object)
            {
                return false;
            }
        }

        return value.Kind is NodeKind.Object or NodeKind.Array;
    }

    private static int Into(MemberTable members, SpecNode value)
    {
        var added = 0;
        for (var i = 0; i < value.Items.Count; i++)
        {
            added += Into(members, value.Items[i]);
        }

        for (var i = 0; i < value.Members.Count; i++)
        {
            if (!members.Contains(value.Members[i].Key))
            {
                members.Add(value.Members[i]);
                added++;
            }
        }

        return added;
    }
}
