using System.Collections.Generic;
using McpGen.Specs.JsonPaths;

namespace McpGen.Specs.Overlays;

/// <summary>What one action touches, as a tree: only the objects and arrays on the way to a target are copied, and each once.</summary>
internal sealed class Edit
{
    private readonly Dictionary<string, Edit> _members = [];
    private readonly Dictionary<int, Edit> _items = [];

    /// <summary>Whether this very place is a target.</summary>
    public bool IsTarget { get; private set; }

    /// <summary>Whether something below is.</summary>
    public bool HasInner => _members.Count + _items.Count > 0;

    /// <summary>The tree of some places.</summary>
    public static Edit Of(IEnumerable<Place> places)
    {
        var root = new Edit();
        foreach (var place in places)
        {
            root.At(place).IsTarget = true;
        }

        return root;
    }

    /// <summary>What happens to a member; null for nothing.</summary>
    public Edit? Member(string key) => _members.TryGetValue(key, out var edit) ? edit : null;

    /// <summary>What happens to an item; null for nothing.</summary>
    public Edit? Item(int index) => _items.TryGetValue(index, out var edit) ? edit : null;

    private Edit At(Place place)
    {
        if (place.Parent is null)
        {
            return this;
        }

        var parent = At(place.Parent);
        return place.Key is null ? Child(parent._items, place.Index) : Child(parent._members, place.Key);
    }

    private static Edit Child<TKey>(Dictionary<TKey, Edit> children, TKey key)
    {
        if (!children.TryGetValue(key, out var child))
        {
            children.Add(key, child = new Edit());
        }

        return child;
    }
}
