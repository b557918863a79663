using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.JsonPaths;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Overlays;

/// <summary>Reads an overlay (OpenAPI Overlay 1.0 and 1.1, §4.4) and reports all that is wrong with it.</summary>
internal sealed class OverlayReader(ICollection<Problem> problems)
{
    private static readonly string[] RootKeys = ["overlay", "info", "extends", "actions"];
    private static readonly string[] InfoKeys = ["title", "version", "description"];
    private static readonly string[] ActionKeys = ["target", "description", "update", "remove", "copy"];

    private bool _hasCopy;

    /// <summary>Null with problems when nothing of it can be used.</summary>
    public Overlay? Read(SpecFile file)
    {
        var root = SpecReader.Read(file, problems);
        if (root is null)
        {
            return null;
        }

        if (root.Kind != NodeKind.Object)
        {
            problems.Add(OverlayProblems.WrongType(root, "An overlay", "a mapping with 'overlay', 'info' and 'actions'"));
            return null;
        }

        if (root["overlay"] is { } version && !IsSupported(version))
        {
            problems.Add(OverlayProblems.UnsupportedVersion(version));
            return null;
        }

        _hasCopy = root["overlay"]?.Scalar?.StartsWith("1.0", System.StringComparison.Ordinal) != true;
        CheckKeys(root, RootKeys);
        Required(root, "overlay", "the version of the Overlay Specification, 1.1.0");
        CheckInfo(Required(root, "info", "a mapping with 'title' and 'version'"));
        var extends = root["extends"];
        if (extends is not null and not { Kind: NodeKind.String })
        {
            problems.Add(OverlayProblems.WrongType(extends, "'extends'", "the document's path or address"));
            extends = null;
        }

        var actions = Required(root, "actions", "a list of actions");
        if (actions is not null && actions.Items.Count == 0)
        {
            problems.Add(OverlayProblems.WrongType(actions, "'actions'", "a list of at least one action"));
        }

        return new(file, extends, [.. (actions?.Items ?? []).Select(ReadAction).OfType<OverlayAction>()]);
    }

    private static bool IsSupported(SpecNode version) =>
        version is { Kind: NodeKind.String or NodeKind.Number, Scalar: { } text } && (IsMinor(text, "1.0") || IsMinor(text, "1.1"));

    // Patch versions make no difference (§4.1). "overlay: 1.1" is a slip that nobody can misunderstand.
    private static bool IsMinor(string text, string minor) =>
        text == minor || (text.StartsWith(minor + ".", System.StringComparison.Ordinal) && text.Skip(minor.Length + 1).All(static c => c is >= '0' and <= '9') && text.Length > minor.Length + 1);

    private void CheckInfo(SpecNode? info)
    {
        if (info is null)
        {
            return;
        }

        if (info.Kind != NodeKind.Object)
        {
            problems.Add(OverlayProblems.WrongType(info, "'info'", "a mapping with 'title' and 'version'"));
            return;
        }

        CheckKeys(info, InfoKeys);
        Required(info, "title", "what the overlay is for");
        Required(info, "version", "the overlay's own version");
    }

    private OverlayAction? ReadAction(SpecNode node)
    {
        if (node.Kind != NodeKind.Object)
        {
            problems.Add(OverlayProblems.WrongType(node, "An action", "a mapping with 'target' and 'update', 'remove' or 'copy'"));
            return null;
        }

        var before = problems.Count;
        CheckKeys(node, ActionKeys);
        var target = Path(Required(node, "target", "a JSONPath such as $.paths['/customers'].get"), "target");
        var copy = Path(node["copy"], "copy");
        var remove = node["remove"];
        if (remove is not null and not { Kind: NodeKind.Boolean })
        {
            problems.Add(OverlayProblems.WrongType(remove, "'remove'", "true or false"));
        }

        foreach (var member in node.Members.Where(member => member.Key == "copy" && !_hasCopy))
        {
            problems.Add(OverlayProblems.CopyNeedsVersion(member));
        }

        var isRemoval = remove is { Kind: NodeKind.Boolean, Scalar: "true" };
        if (!isRemoval && problems.Count == before && node["update"] is null == node["copy"] is null)
        {
            problems.Add(OverlayProblems.UpdateOrCopy(node, node["update"] is not null));
        }

        // A removal makes the others of no account (§4.4.3).
        return problems.Count > before || target is null
            ? null
            : new(node["target"]!, target, isRemoval ? null : node["update"], isRemoval ? null : node["copy"], isRemoval ? null : copy, isRemoval);
    }

    private JsonPath? Path(SpecNode? node, string key)
    {
        if (node is null)
        {
            return null;
        }

        if (node.Kind != NodeKind.String)
        {
            problems.Add(OverlayProblems.WrongType(node, $"'{key}'", "a JSONPath"));
            return null;
        }

        var path = JsonPath.Parse(node.Scalar!, out var fault);
        if (fault is not null)
        {
            problems.Add(OverlayProblems.BadPath(node, fault));
        }

        return path;
    }

    private SpecNode? Required(SpecNode node, string key, string meaning)
    {
        if (node[key] is { } value)
        {
            return value;
        }

        problems.Add(OverlayProblems.MissingKey(node, key, meaning));
        return null;
    }

    private void CheckKeys(SpecNode node, string[] known)
    {
        foreach (var member in node.Members.Where(member => !known.Contains(member.Key) && !member.Key.StartsWith("x-", System.StringComparison.Ordinal)))
        {
            problems.Add(OverlayProblems.UnknownKey(member, Spelling.Closest(member.Key, known.Where(key => node[key] is null))));
        }
    }
}
