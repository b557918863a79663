using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Manifest;
using McpGen.Specs.Model;

namespace McpGen.Specs.Binding.Results;

/// <summary>What a manifest says about one member of an answer, and about those below it. Lists in between do not count.</summary>
/// <param name="name">The member's name; null for every member.</param>
internal sealed class FieldNode(string? name)
{
    /// <summary>The member's name; null for every member that no other node names.</summary>
    public string? Name => name;

    /// <summary>The members below, in the order in which the manifest first names them.</summary>
    public List<FieldNode> Children { get; } = [];

    /// <summary>Whether it is shown as a whole.</summary>
    public bool IsSelected { get; set; }

    /// <summary>Whether its value is hidden.</summary>
    public bool IsHidden { get; set; }

    /// <summary>What gives it a new name.</summary>
    public RenameEntry? Rename { get; set; }

    /// <summary>What puts its members into its place.</summary>
    public AnswerPath? Flatten { get; set; }

    /// <summary>The name under which it is shown.</summary>
    public string ShownName => Rename?.Name.Value ?? name ?? "";

    /// <summary>What the names of its members are put behind when it is flattened.</summary>
    public string Prefix => ShownName + "_";

    /// <summary>Whether anything of it is shown where not everything is.</summary>
    public bool HasSelection => IsSelected || Children.Exists(static child => child.HasSelection);

    /// <summary>The child of a name, or a new one.</summary>
    public FieldNode Child(string? childName)
    {
        if (Find(childName) is { } known)
        {
            return known;
        }

        var child = new FieldNode(childName);
        Children.Add(child);
        return child;
    }

    /// <summary>The child of a name, or null.</summary>
    public FieldNode? Find(string? childName) => Children.Find(child => child.Name == childName);

    /// <summary>The node that a path leads to.</summary>
    public FieldNode At(AnswerPath path) => path.Members.Aggregate(this, static (node, step) => node.Child(step.Kind == PathStepKind.AnyMember ? null : step.Name));

    /// <summary>What is said about every member is said about those with names as well.</summary>
    public void Spread()
    {
        if (Find(null) is { } any)
        {
            foreach (var child in Children.Where(child => child != any))
            {
                child.Take(any);
            }
        }

        Children.ForEach(static child => child.Spread());
    }

    /// <summary>What is shown of the member's value; null for all of it.</summary>
    /// <param name="isWhole">Whether members that nothing is said about are shown.</param>
    /// <param name="removes">Whether what is hidden is left out instead of masked.</param>
    public ProjectionModel? Projection(bool isWhole, bool removes)
    {
        if (removes && Find(null) is { IsHidden: true })
        {
            return new(false, default);
        }

        var fields = Children.Where(child => isWhole || child.HasSelection).Select(child => child.Field(isWhole || child.IsSelected, removes))
            .Where(field => field is not null && (isWhole ? field.Action != ShownFieldAction.Keep || field.Inner is not null || field.ShownAs is not null : field.Action != ShownFieldAction.Remove))
            .OfType<ShownFieldModel>().ToEquatableArray();
        return isWhole && fields.Count == 0 ? null : new(isWhole, fields);
    }

    private ShownFieldModel Field(bool isWhole, bool removes) =>
        IsHidden ? new(name, removes ? ShownFieldAction.Remove : ShownFieldAction.Mask, null, null)
        : Flatten is not null ? new(name, ShownFieldAction.Lift, Prefix, Projection(isWhole, removes))
        : new(name, ShownFieldAction.Keep, Rename?.Name.Value, Projection(isWhole, removes));

    private void Take(FieldNode any)
    {
        IsSelected |= any.IsSelected;
        IsHidden |= any.IsHidden;
        Rename ??= any.Rename;
        Flatten ??= any.Flatten;
        foreach (var child in any.Children)
        {
            Child(child.Name).Take(child);
        }
    }
}
