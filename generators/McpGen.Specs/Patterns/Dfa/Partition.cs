using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>The numbers up to a count divided into blocks, which can only be divided further.</summary>
internal sealed class Partition
{
    // Each block is a stretch of _items.
    private readonly int[] _items;
    private readonly int[] _placeOf;
    private readonly int[] _blockOf;
    private readonly List<int> _firsts = [0];
    private readonly List<int> _ends;

    public Partition(int count)
    {
        _items = [.. Enumerable.Range(0, count)];
        _placeOf = [.. _items];
        _blockOf = new int[count];
        _ends = [count];
    }

    /// <summary>The number of blocks.</summary>
    public int Count => _firsts.Count;

    /// <summary>The block of an item.</summary>
    public int BlockOf(int item) => _blockOf[item];

    /// <summary>The size of a block.</summary>
    public int Size(int block) => _ends[block] - _firsts[block];

    /// <summary>An item of a block.</summary>
    public int First(int block) => _items[_firsts[block]];

    /// <summary>A copy of a block's items.</summary>
    public int[] Members(int block)
    {
        var members = new int[Size(block)];
        Array.Copy(_items, _firsts[block], members, 0, members.Length);
        return members;
    }

    /// <summary>Divides every block into what is and what is not listed; returns the blocks divided, each with its new part.</summary>
    /// <param name="items">Items, each once.</param>
    public List<(int Block, int Added)> Split(IReadOnlyCollection<int> items)
    {
        var marked = new Dictionary<int, int>();
        foreach (var item in items)
        {
            // Marked items gather at the front of their block.
            var block = _blockOf[item];
            marked.TryGetValue(block, out var count);
            Swap(_placeOf[item], _firsts[block] + count);
            marked[block] = count + 1;
        }

        var divided = new List<(int Block, int Added)>();
        foreach (var pair in marked)
        {
            if (pair.Value < Size(pair.Key))
            {
                divided.Add((pair.Key, Detach(pair.Key, pair.Value)));
            }
        }

        return divided;
    }

    private int Detach(int block, int count)
    {
        var added = _firsts.Count;
        _firsts.Add(_firsts[block]);
        _ends.Add(_firsts[block] + count);
        _firsts[block] += count;
        for (var place = _firsts[added]; place < _ends[added]; place++)
        {
            _blockOf[_items[place]] = added;
        }

        return added;
    }

    private void Swap(int left, int right)
    {
        (_items[left], _items[right]) = (_items[right], _items[left]);
        _placeOf[_items[left]] = left;
        _placeOf[_items[right]] = right;
    }
}
