using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Patterns.Dfa;

/// <summary>Compares arrays by their elements.</summary>
internal sealed class IntArrayComparer : IEqualityComparer<int[]>
{
    public static readonly IntArrayComparer Instance = new();

    public bool Equals(int[]? x, int[]? y) => x is not null && y is not null && x.SequenceEqual(y);

    public int GetHashCode(int[] obj)
    {
        var hash = obj.Length;
        foreach (var item in obj)
        {
            hash = unchecked((hash * 31) + item);
        }

        return hash;
    }
}
