using System;
using System.Collections.Generic;

namespace McpGen.Specs.Nodes;

/// <summary>The members of one object: in order, and by key. The first of several with one key wins, the others are kept aside to be told.</summary>
internal sealed class MemberTable
{
    // Most objects are small, and comparing a few keys is cheaper than hashing them.
    private const int IndexFrom = 9;

    private readonly List<Member> _members = [];
    private List<Member>? _duplicates;
    private Dictionary<string, int>? _index;

    public static MemberTable Empty { get; } = new();

    public IReadOnlyList<Member> Members => _members;

    public IReadOnlyList<Member> Duplicates => _duplicates ?? (IReadOnlyList<Member>)Array.Empty<Member>();

    public void Add(Member member)
    {
        if (IndexOf(member.Key) >= 0)
        {
            (_duplicates ??= []).Add(member);
            return;
        }

        _members.Add(member);
        if (_index is not null)
        {
            _index.Add(member.Key, _members.Count - 1);
        }
        else if (_members.Count == IndexFrom)
        {
            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < _members.Count; i++)
            {
                _index.Add(_members[i].Key, i);
            }
        }
    }

    public bool Contains(string key) => IndexOf(key) >= 0;

    public SpecNode? Find(string key)
    {
        var index = IndexOf(key);
        return index < 0 ? null : _members[index].Value;
    }

    private int IndexOf(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out var found) ? found : -1;
        }

        for (var i = 0; i < _members.Count; i++)
        {
            if (_members[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}
