using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.JsonPaths;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Overlays;

/// <summary>Applies overlays to a document, one action after the other. What no action touches stays the very node it was.</summary>
internal sealed class OverlayApplication(ICollection<Problem> problems)
{
    private readonly OverlayGrowth _growth = new();

    /// <summary>The root of the document with an overlay applied.</summary>
    public SpecNode Apply(SpecNode root, Overlay overlay)
    {
        foreach (var action in overlay.Actions)
        {
            try
            {
                root = Apply(root, action);
            }
            catch (UnreadableException exception)
            {
                problems.Add(exception.Problem);
            }
            catch (JsonPathLimitException)
            {
                problems.Add(OverlayProblems.TooManySteps(action.TargetNode));
            }
        }

        return root;
    }

    private SpecNode Apply(SpecNode root, OverlayAction action)
    {
        var places = action.Target.Select(root);
        if (places.Count == 0)
        {
            problems.Add(OverlayProblems.MatchesNothing(action.TargetNode, root.File.Name));
            return root;
        }

        if (action.IsRemoval && places.Any(static place => place.Parent is null))
        {
            throw new UnreadableException(OverlayProblems.RemovesAll(action.TargetNode));
        }

        var value = action.Copy is null ? action.Update : Copied(root, action);
        if (value is not null && places.Select(static place => Sort(place.Node)).Distinct().Count() > 1)
        {
            throw new UnreadableException(OverlayProblems.SeveralKinds(action.TargetNode));
        }

        return Changed(root, Edit.Of(places), value, new OverlayMerge(action.TargetNode, _growth), 0)!;
    }

    private static SpecNode Copied(SpecNode root, OverlayAction action)
    {
        var sources = action.Copy!.Select(root);
        return sources.Count == 1 ? sources[0].Node : throw new UnreadableException(OverlayProblems.CopiesNotOne(action.CopyNode!, sources.Count));
    }

    // All targets of an action have to be objects, or arrays, or scalars.
    private static NodeKind Sort(SpecNode node) => node.Kind is NodeKind.Object or NodeKind.Array ? node.Kind : NodeKind.Null;

    // Null for what is removed.
    private static SpecNode? Changed(SpecNode node, Edit edit, SpecNode? value, OverlayMerge merge, int depth)
    {
        if (edit.IsTarget && value is null)
        {
            return null;
        }

        var changed = !edit.HasInner ? node : node.Kind == NodeKind.Object ? ChangedObject(node, edit, value, merge, depth) : ChangedArray(node, edit, value, merge, depth);
        return edit.IsTarget ? merge.Into(changed, value!, depth) : changed;
    }

    private static OverlaidNode ChangedObject(SpecNode node, Edit edit, SpecNode? value, OverlayMerge merge, int depth)
    {
        var members = new MemberTable();
        foreach (var member in node.Members)
        {
            if (edit.Member(member.Key) is not { } inner)
            {
                members.Add(member);
            }
            else if (Changed(member.Value, inner, value, merge, depth + 1) is { } changed)
            {
                members.Add(OverlayMerge.With(member, changed));
            }
        }

        merge.Count(members.Members.Count);
        return new(node, members);
    }

    private static OverlaidNode ChangedArray(SpecNode node, Edit edit, SpecNode? value, OverlayMerge merge, int depth)
    {
        var items = new List<SpecNode>();
        for (var i = 0; i < node.Items.Count; i++)
        {
            if (edit.Item(i) is not { } inner)
            {
                items.Add(node.Items[i]);
            }
            else if (Changed(node.Items[i], inner, value, merge, depth + 1) is { } changed)
            {
                items.Add(changed);
            }
        }

        merge.Count(items.Count);
        return new(node, items);
    }
}
