using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.JsonPaths;

/// <summary>One evaluation of a query: its root, and how many steps it may still take.</summary>
internal sealed class QueryRun(SpecNode root)
{
    // A pass over the largest document is 100,000 steps; filters within descendants multiply.
    private const int MaxSteps = 5_000_000;

    private int _steps;

    /// <summary>What <c>$</c> means.</summary>
    public Place Root { get; } = Place.Root(root);

    /// <summary>Takes note of one step.</summary>
    /// <exception cref="JsonPathLimitException">There were too many.</exception>
    public void Step()
    {
        if (++_steps > MaxSteps)
        {
            throw new JsonPathLimitException();
        }
    }

    /// <summary>Members or items of a place, in order.</summary>
    public IEnumerable<Place> Children(Place place)
    {
        if (place.Node.Kind == NodeKind.Object)
        {
            foreach (var member in place.Node.Members)
            {
                Step();
                yield return place.Member(member);
            }
        }
        else if (place.Node.Kind == NodeKind.Array)
        {
            for (var i = 0; i < place.Node.Items.Count; i++)
            {
                Step();
                yield return place.Item(i);
            }
        }
    }

    /// <summary>A place and everything below it, parents before children.</summary>
    public IEnumerable<Place> Descendants(Place place)
    {
        var open = new Stack<Place>();
        open.Push(place);
        var children = new List<Place>();
        while (open.Count > 0)
        {
            var next = open.Pop();
            yield return next;
            children.Clear();
            children.AddRange(Children(next));
            for (var i = children.Count - 1; i >= 0; i--)
            {
                open.Push(children[i]);
            }
        }
    }
}
