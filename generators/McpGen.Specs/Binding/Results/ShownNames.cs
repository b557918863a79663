using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Manifest;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding.Results;

/// <summary>Finds members that new names or flattening would give one name.</summary>
internal sealed class ShownNames(ICollection<Problem> problems)
{
    private sealed record Shown(string Name, string Source, FieldNode? Node);

    /// <summary>Checks the members of a place and of everything below it.</summary>
    /// <param name="node">What the manifest says about it.</param>
    /// <param name="place">What the document says about it.</param>
    /// <param name="isWhole">Whether members that nothing is said about are shown.</param>
    public void Check(FieldNode node, AnswerPlace place, bool isWhole)
    {
        var seen = new Dictionary<string, Shown>(StringComparer.Ordinal);

        // Members as they are come first, so that it is the change that is reported.
        foreach (var shown in Of(node, place.Object(), isWhole, "").OrderBy(static shown => shown.Node is null ? 0 : 1))
        {
            if (!seen.TryGetValue(shown.Name, out var other))
            {
                seen.Add(shown.Name, shown);
            }
            else if (shown.Node?.Flatten is { } flatten)
            {
                problems.Add(ResultProblems.FlattenClash(flatten.File, flatten.Span, shown.Name, other.Source));
            }
            else if (shown.Node?.Rename is { } rename)
            {
                problems.Add(ResultProblems.NameClash(rename.Name.Node.File, rename.Name.Node.Span, shown.Name, other.Source));
            }
        }

        foreach (var child in node.Children.Where(static child => child is { IsHidden: false, Flatten: null }))
        {
            Check(child, Below(child, place.Object()), isWhole || child.IsSelected);
        }
    }

    private static IEnumerable<Shown> Of(FieldNode node, AnswerPlace place, bool isWhole, string prefix)
    {
        var names = isWhole ? place.Names.Where(name => node.Find(name) is null) : [];
        return names.Select(name => new Shown(prefix + name, prefix + name, null))
            .Concat(node.Children.Where(child => child.Name is not null && (isWhole || child.HasSelection)).SelectMany(child => OfChild(child, place, isWhole || child.IsSelected, prefix)));
    }

    private static IEnumerable<Shown> OfChild(FieldNode child, AnswerPlace place, bool isWhole, string prefix)
    {
        if (child.IsHidden || (child.Flatten is null && child.Rename is null))
        {
            return [new(prefix + child.Name, prefix + child.Name, null)];
        }

        // Whatever is below, it is the flattening that brings it up here.
        return child.Flatten is null
            ? [new(prefix + child.ShownName, prefix + child.Name, child)]
            : Of(child, Below(child, place).Object(), isWhole, prefix + child.Prefix).Select(shown => shown with { Node = child });
    }

    private static AnswerPlace Below(FieldNode child, AnswerPlace place) =>
        (child.Name is null ? place.AnyMember() : place.Member(child.Name, out _)) ?? AnswerPlace.Anything;
}
