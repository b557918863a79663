using System;
using System.Collections.Generic;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.OpenApi;

/// <summary>
/// Follows <c>$ref</c>: within a file, to other files of the build, never to the network. Callers decide where a <c>$ref</c> is one; data is
/// never looked at.
/// </summary>
/// <param name="files">The files of the build.</param>
/// <param name="document">The document whose references these are: with overlays, what they made of it.</param>
internal sealed class References(DocumentSet files, ParsedFile document)
{
    // Pointers may lead through references, which may lead through references.
    private const int LongestChain = 64;

    /// <summary>The reference of a node, or null when it has none. A property named <c>$ref</c> has a schema, not a string.</summary>
    public static SpecNode? Of(SpecNode node) => node["$ref"] is { Kind: NodeKind.String } reference ? reference : null;

    /// <summary>Follows references until something else is reached. A node that is no reference is its own target.</summary>
    /// <param name="node">The node that may be a reference.</param>
    /// <param name="resource">The schema with an <c>$id</c> around it.</param>
    /// <param name="isFinal">Tells a reference that has something to say itself; null for none.</param>
    public Resolved Follow(SpecNode node, SpecNode? resource = null, Func<SpecNode, bool>? isFinal = null)
    {
        var at = Resolved.To(node, "", resource);
        HashSet<SpecNode>? seen = null;
        while (Of(at.Node!) is { } reference && (isFinal is null || ReferenceEquals(at.Node, node) || !isFinal(at.Node!)))
        {
            if (!(seen ??= []).Add(at.Node!))
            {
                return Resolved.Broken(DocumentProblems.ReferenceCycle(Of(node)!));
            }

            at = Resolve(reference, at.Resource, 0);
            if (at.Node is null)
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>Follows one reference, or a mapping of a discriminator: any node whose text is a reference.</summary>
    public Resolved Resolve(SpecNode reference, SpecNode? resource) => Resolve(reference, resource, 0);

    private Resolved Resolve(SpecNode reference, SpecNode? resource, int depth)
    {
        var text = reference.Scalar ?? "";
        var hash = text.IndexOf('#');
        var address = hash < 0 ? text : text.Substring(0, hash);
        var fragment = hash < 0 ? "" : text.Substring(hash + 1);
        if (depth > LongestChain)
        {
            return Resolved.Broken(DocumentProblems.ReferenceCycle(reference));
        }

        var here = FileOf(reference.File);
        if (address.Length == 0)
        {
            // Within a schema that has an $id, "#" is that schema (2020-12 §8.2.1); documents that disregard it are understood too.
            var inResource = resource is null ? default : Within(here, resource, resource, fragment, reference, depth);
            return inResource.Node is null && here.Root is not null ? Within(here, here.Root, null, fragment, reference, depth) : inResource;
        }

        if (here.Root is not null && HasScheme(address) && here.Resources.Find(address) is { } known)
        {
            return Within(here, known, ReferenceEquals(known, here.Root) ? null : known, fragment, reference, depth);
        }

        if (IsNetwork(address))
        {
            return Resolved.Broken(DocumentProblems.NetworkReference(reference));
        }

        var file = HasScheme(address) ? null : files.Find(here.File.Path, address);
        if (file is not null)
        {
            var parsed = FileOf(file);
            return parsed.Root is null
                ? Resolved.Broken(DocumentProblems.UnreadableFile(reference, parsed.Problems[0]))
                : Within(parsed, parsed.Root, null, fragment, reference, depth);
        }

        return here.Resources.Find(address) is { } named
            ? Within(here, named, named, fragment, reference, depth)
            : Resolved.Broken(DocumentProblems.MissingFile(reference, address, files.Closest(here.File.Path, address)));
    }

    private Resolved Within(ParsedFile file, SpecNode root, SpecNode? resource, string fragment, SpecNode reference, int depth)
    {
        if (fragment.Length == 0)
        {
            return Resolved.To(root, NameOf(file), resource);
        }

        var decoded = SpecPaths.Decode(fragment);
        if (decoded[0] != '/')
        {
            return file.Resources.Find(root, decoded) is { } anchored
                ? Resolved.To(anchored, decoded, resource)
                : Resolved.Broken(DocumentProblems.UnresolvedReference(reference, null));
        }

        var target = Walk(root, resource, decoded, reference, depth);
        if (target.Node is not null || decoded == fragment || fragment[0] != '/')
        {
            return target;
        }

        // A key may hold what looks like an escape.
        var literal = Walk(root, resource, fragment, reference, depth);
        return literal.Node is null ? target : literal;
    }

    private Resolved Walk(SpecNode root, SpecNode? resource, string pointer, SpecNode reference, int depth)
    {
        var segments = JsonPointer.Segments(pointer);
        var at = root;
        for (var i = 0; i < segments.Length; i++)
        {
            var next = JsonPointer.Child(at, segments[i]);
            for (var hops = 0; next is null && Of(at) is { } through && hops <= LongestChain; hops++)
            {
                var behind = Resolve(through, resource, depth + 1);
                if (behind.Node is null)
                {
                    return behind;
                }

                (at, resource) = (behind.Node, behind.Resource);
                next = JsonPointer.Child(at, segments[i]);
            }

            if (next is null)
            {
                return Resolved.Broken(DocumentProblems.UnresolvedReference(reference, JsonPointer.Closest(at, segments, i)));
            }

            at = next;
            if (i < segments.Length - 1 && at["$id"] is { Kind: NodeKind.String, Scalar: { Length: > 0 } id } && id[0] != '#')
            {
                resource = at;
            }
        }

        return Resolved.To(at, segments[segments.Length - 1], resource);
    }

    // What an overlay puts in belongs to the document: there its references start, and other files refer to the document as it is then.
    private ParsedFile FileOf(SpecFile file) => document.Holds(file) ? document : ParsedFile.Of(file);

    private static string NameOf(ParsedFile file)
    {
        var name = file.File.Name;
        var dot = name.IndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private static bool IsNetwork(string address) =>
        address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("//", StringComparison.Ordinal);

    // RFC 3986 §3.1; a single letter is a drive.
    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':');
        if (colon < 2)
        {
            return false;
        }

        for (var i = 0; i < colon; i++)
        {
            if (address[i] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
