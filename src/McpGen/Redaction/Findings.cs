using System;

namespace McpGen.Redaction;

/// <summary>Collects what detectors find in one text.</summary>
/// <param name="space">Room for the first of them; more are moved to the heap.</param>
internal ref struct Findings(Span<Finding> space)
{
    private Span<Finding> _found = space;
    private int _count;

    public readonly bool Any => _count > 0;

    public void Add(int start, int end)
    {
        if (_count == _found.Length)
        {
            Span<Finding> larger = new Finding[_count * 2];
            _found.CopyTo(larger);
            _found = larger;
        }

        _found[_count++] = new(start, end);
    }

    /// <summary>From left to right, with those that overlap made one.</summary>
    public ReadOnlySpan<Finding> InOrder()
    {
        var found = _found[.._count];
        found.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        var last = 0;
        for (var i = 1; i < found.Length; i++)
        {
            if (found[i].Start <= found[last].End)
            {
                found[last] = found[last] with { End = Math.Max(found[last].End, found[i].End) };
            }
            else
            {
                found[++last] = found[i];
            }
        }

        _count = last + 1;
        return found[.._count];
    }
}
