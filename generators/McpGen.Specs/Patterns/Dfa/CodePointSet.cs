using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>A set of Unicode code points, lone surrogates among them. Compares by its members.</summary>
internal sealed class CodePointSet : IEquatable<CodePointSet>
{
    /// <summary>The greatest code point.</summary>
    public const int Last = 0x10FFFF;

    /// <summary>The set of none: <c>[]</c>.</summary>
    public static readonly CodePointSet None = new([]);

    /// <summary>The set of all: <c>[^]</c>.</summary>
    public static readonly CodePointSet Any = Of((0, Last));

    private readonly CodePointRange[] _ranges;
    private readonly int _hash;

    private CodePointSet(CodePointRange[] ranges)
    {
        _ranges = ranges;
        foreach (var range in ranges)
        {
            _hash = unchecked((((_hash * 31) + range.First) * 31) + range.Last);
        }
    }

    /// <summary>The members: ascending, neither touching nor overlapping.</summary>
    public IReadOnlyList<CodePointRange> Ranges => _ranges;

    /// <summary>The set of one code point.</summary>
    public static CodePointSet Of(int codePoint) => new([new(codePoint, codePoint)]);

    /// <summary>The set of some ranges, in any order.</summary>
    public static CodePointSet Of(params (int First, int Last)[] ranges) =>
        Normalised(ranges.Select(static range => new CodePointRange(range.First, range.Last)));

    /// <summary>What is in any of some sets.</summary>
    public static CodePointSet Union(IEnumerable<CodePointSet> sets) => Normalised(sets.SelectMany(static set => set._ranges));

    /// <summary>What is not in this set.</summary>
    public CodePointSet Complement()
    {
        var gaps = new List<CodePointRange>();
        var next = 0;
        foreach (var range in _ranges)
        {
            if (range.First > next)
            {
                gaps.Add(new(next, range.First - 1));
            }

            next = range.Last + 1;
        }

        if (next <= Last)
        {
            gaps.Add(new(next, Last));
        }

        return new([.. gaps]);
    }

    /// <summary>Whether a code point is a member.</summary>
    public bool Contains(int codePoint)
    {
        var low = 0;
        var high = _ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < _ranges[middle].First)
            {
                high = middle - 1;
            }
            else if (codePoint > _ranges[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(CodePointSet? other) => other is not null && _hash == other._hash && _ranges.SequenceEqual(other._ranges);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodePointSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    private static CodePointSet Normalised(IEnumerable<CodePointRange> ranges)
    {
        var merged = new List<CodePointRange>();
        foreach (var range in ranges.OrderBy(static range => range.First))
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is var last && range.First <= last.Last + 1)
            {
                merged[merged.Count - 1] = last with { Last = Math.Max(last.Last, range.Last) };
            }
            else
            {
                merged.Add(range);
            }
        }

        return new([.. merged]);
    }
}
