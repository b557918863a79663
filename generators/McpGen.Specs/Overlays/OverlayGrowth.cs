using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Overlays;

/// <summary>Keeps a document from growing beyond what is read: a copy of a copy of a copy doubles each time.</summary>
internal sealed class OverlayGrowth
{
    // Nodes never change, so neither do their heights.
    private readonly Dictionary<SpecNode, int> _heights = [];
    private int _written;

    /// <summary>Takes note of members and items that are written.</summary>
    /// <exception cref="UnreadableException">There are too many.</exception>
    public void Count(int values, SpecNode targetNode)
    {
        _written += values;
        if (_written > NodeLimits.Values)
        {
            throw new UnreadableException(OverlayProblems.TooLarge(targetNode));
        }
    }

    /// <summary>Takes note of a value that is put below a number of levels.</summary>
    /// <exception cref="UnreadableException">It would be nested too deep there.</exception>
    public void Deepen(int depth, SpecNode value, SpecNode targetNode)
    {
        if (depth + Height(value) >= NodeLimits.Depth)
        {
            throw new UnreadableException(OverlayProblems.TooLarge(targetNode));
        }
    }

    private int Height(SpecNode node)
    {
        if (node.Kind is not (NodeKind.Object or NodeKind.Array))
        {
            return 0;
        }

        if (!_heights.TryGetValue(node, out var height))
        {
            foreach (var child in node.Kind == NodeKind.Object ? node.Members.Select(static member => member.Value) : node.Items)
            {
                height = Math.Max(height, Height(child) + 1);
            }

            _heights.Add(node, height);
        }

        return height;
    }
}
