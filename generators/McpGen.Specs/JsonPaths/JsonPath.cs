using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.JsonPaths;

/// <summary>A JSONPath query (RFC 9535) on nodes.</summary>
internal sealed class JsonPath
{
    private readonly Query _query;

    private JsonPath(Query query) => _query = query;

    /// <summary>Reads a query; null with the fault.</summary>
    public static JsonPath? Parse(string text, out JsonPathFault? fault)
    {
        try
        {
            fault = null;
            return new(new JsonPathParser(text).Read());
        }
        catch (JsonPathFaultException exception)
        {
            fault = exception.Fault;
            return null;
        }
    }

    /// <summary>What the query selects, in the order of RFC 9535 §2.1.2.</summary>
    /// <exception cref="JsonPathLimitException">It takes more steps than any sensible query does.</exception>
    public IReadOnlyList<Place> Select(SpecNode root)
    {
        var run = new QueryRun(root);
        return _query.Select(run.Root, run);
    }
}

/// <summary>The segments of a query, from <c>$</c> or <c>@</c> on (RFC 9535 §2.5).</summary>
/// <param name="IsAbsolute">Whether it starts at <c>$</c>.</param>
/// <param name="Segments">Its segments.</param>
internal sealed record Query(bool IsAbsolute, IReadOnlyList<Segment> Segments)
{
    /// <summary>Whether it selects one node at most: names and indexes alone.</summary>
    public bool IsSingular => Segments.All(static segment => segment is { IsDescendant: false, Selectors.Count: 1 } && segment.Selectors[0] is NameSelector or IndexSelector);

    /// <summary>What it selects.</summary>
    /// <param name="current">What <c>@</c> means.</param>
    /// <param name="run">The evaluation.</param>
    public IReadOnlyList<Place> Select(Place current, QueryRun run)
    {
        var places = new List<Place> { IsAbsolute ? run.Root : current };
        foreach (var segment in Segments)
        {
            var next = new List<Place>();
            foreach (var place in places)
            {
                segment.Select(place, run, next);
            }

            places = next;
        }

        return places;
    }
}

/// <summary>One segment: selectors, applied to a node or to it and everything below.</summary>
/// <param name="IsDescendant">Whether it is written <c>..</c>.</param>
/// <param name="Selectors">At least one.</param>
internal sealed record Segment(bool IsDescendant, IReadOnlyList<Selector> Selectors)
{
    /// <summary>Adds what it selects.</summary>
    public void Select(Place place, QueryRun run, List<Place> selected)
    {
        foreach (var from in IsDescendant ? run.Descendants(place) : [place])
        {
            foreach (var selector in Selectors)
            {
                run.Step();
                selector.Select(from, run, selected);
            }
        }
    }
}
