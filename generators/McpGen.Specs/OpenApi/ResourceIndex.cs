using System;
using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.OpenApi;

/// <summary>The names that JSON Schema 2020-12 (§8.2) and OpenAPI 3.2 (<c>$self</c>) give to places of a file.</summary>
internal sealed class ResourceIndex
{
    private readonly Dictionary<string, SpecNode> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(SpecNode Resource, string Anchor), SpecNode> _anchors = [];

    public ResourceIndex(SpecNode? root)
    {
        if (root is null)
        {
            return;
        }

        if (NodeValues.Text(root["$self"]) is { } self)
        {
            _ids[self] = root;
        }

        Walk(root);
    }

    /// <summary>The schema or document with an id, as written or resolved against the base of the file.</summary>
    public SpecNode? Find(string id) => _ids.TryGetValue(id, out var node) ? node : null;

    /// <summary>The schema with an anchor in a resource.</summary>
    public SpecNode? Find(SpecNode resource, string anchor) => _anchors.TryGetValue((resource, anchor), out var node) ? node : null;

    private void Walk(SpecNode root)
    {
        var seen = new HashSet<SpecNode>();
        var open = new Stack<(SpecNode Node, SpecNode Resource, Uri? Base)>();
        open.Push((root, root, Absolute(null, NodeValues.Text(root["$self"]))));
        while (open.Count > 0)
        {
            var (node, resource, address) = open.Pop();
            if (node.Kind is not (NodeKind.Object or NodeKind.Array) || !seen.Add(node))
            {
                continue;
            }

            if (node["$id"] is { Kind: NodeKind.String, Scalar: { Length: > 0 } id } && id[0] != '#')
            {
                resource = node;
                address = Absolute(address, id) ?? address;
                Add(id.TrimEnd('#'), node);
                if (address is not null)
                {
                    Add(address.AbsoluteUri.TrimEnd('#'), node);
                }
            }

            foreach (var keyword in AnchorKeywords)
            {
                if (node[keyword] is { Kind: NodeKind.String, Scalar: { } anchor } && !_anchors.ContainsKey((resource, anchor)))
                {
                    _anchors.Add((resource, anchor), node);
                }
            }

            for (var i = node.Members.Count - 1; i >= 0; i--)
            {
                open.Push((node.Members[i].Value, resource, address));
            }

            for (var i = node.Items.Count - 1; i >= 0; i--)
            {
                open.Push((node.Items[i], resource, address));
            }
        }
    }

    private static readonly string[] AnchorKeywords = ["$anchor", "$dynamicAnchor"];

    private void Add(string id, SpecNode node)
    {
        if (!_ids.ContainsKey(id))
        {
            _ids.Add(id, node);
        }
    }

    private static Uri? Absolute(Uri? address, string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        return address is null
            ? Uri.TryCreate(reference, UriKind.Absolute, out var absolute) ? absolute : null
            : Uri.TryCreate(address, reference, out var combined) ? combined : null;
    }
}
