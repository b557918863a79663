using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.JsonPaths;

/// <summary>Selects children of one node (RFC 9535 §2.3).</summary>
internal abstract record Selector
{
    /// <summary>Adds the children selected.</summary>
    public abstract void Select(Place place, QueryRun run, List<Place> selected);
}

/// <summary><c>'name'</c>.</summary>
internal sealed record NameSelector(string Name) : Selector
{
    /// <inheritdoc/>
    public override void Select(Place place, QueryRun run, List<Place> selected)
    {
        if (place.Node[Name] is { } value)
        {
            selected.Add(new(value, place, Name, 0));
        }
    }
}

/// <summary><c>*</c>.</summary>
internal sealed record WildcardSelector : Selector
{
    /// <inheritdoc/>
    public override void Select(Place place, QueryRun run, List<Place> selected) => selected.AddRange(run.Children(place));
}

/// <summary><c>0</c>, or <c>-1</c> from the end.</summary>
internal sealed record IndexSelector(long Index) : Selector
{
    /// <inheritdoc/>
    public override void Select(Place place, QueryRun run, List<Place> selected)
    {
        var count = place.Node.Items.Count;
        var index = Index < 0 ? count + Index : Index;
        if (index >= 0 && index < count)
        {
            selected.Add(place.Item((int)index));
        }
    }
}

/// <summary><c>start:end:step</c> (RFC 9535 §2.3.4.2.2).</summary>
internal sealed record SliceSelector(long? Start, long? End, long Step) : Selector
{
    /// <inheritdoc/>
    public override void Select(Place place, QueryRun run, List<Place> selected)
    {
        long count = place.Node.Items.Count;
        if (Step == 0 || count == 0)
        {
            return;
        }

        var (start, end) = (Normal(Start ?? (Step > 0 ? 0 : count - 1), count), Normal(End ?? (Step > 0 ? count : -count - 1), count));
        var (lower, upper) = Step > 0
            ? (Clamp(start, 0, count), Clamp(end, 0, count))
            : (Clamp(end, -1, count - 1), Clamp(start, -1, count - 1));
        for (var i = Step > 0 ? lower : upper; Step > 0 ? i < upper : i > lower; i += Step)
        {
            run.Step();
            selected.Add(place.Item((int)i));
        }
    }

    private static long Normal(long index, long count) => index >= 0 ? index : count + index;

    private static long Clamp(long index, long least, long greatest) => Math.Min(Math.Max(index, least), greatest);
}

/// <summary><c>?condition</c>.</summary>
internal sealed record FilterSelector(Condition Condition) : Selector
{
    /// <inheritdoc/>
    public override void Select(Place place, QueryRun run, List<Place> selected) =>
        selected.AddRange(run.Children(place).Where(child => Condition.Holds(child, run)));
}
