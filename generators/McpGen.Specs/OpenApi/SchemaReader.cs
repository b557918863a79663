using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>Hands out the schemas of a document, the same object for the same place.</summary>
internal sealed class SchemaReader(OpenApiVersion version, SpecNode? root, References references)
{
    // What is referred to has a name and what stands in place has none, so one node may be two schemas.
    private readonly ConcurrentDictionary<SpecNode, Schema> _named = new();
    private readonly ConcurrentDictionary<SpecNode, Schema> _inPlace = new();

    /// <summary>What accepts everything.</summary>
    public static Schema Anything(SpecNode node) => new(node, null, static () => new SchemaContent());

    /// <summary>What accepts every string.</summary>
    public static Schema AnyString(SpecNode node) => new(node, null, static () => new SchemaContent { Types = SchemaTypes.String });

    /// <summary>The schema at a place where one may stand; null when there is none. A broken reference is a problem, and accepts anything.</summary>
    public Schema? At(SpecNode? node, SpecNode? resource, ICollection<Problem> problems)
    {
        if (node is null or not { Kind: NodeKind.Object or NodeKind.Boolean })
        {
            return null;
        }

        if (References.Of(node) is null || SpeaksForItself(node))
        {
            return Get(node, null, resource);
        }

        return Target(node, resource, problems) ?? Get(node, null, resource);
    }

    /// <summary>The schema that a reference leads to, whatever stands beside the reference; null when it leads nowhere, which is reported.</summary>
    public Schema? Target(SpecNode node, SpecNode? resource, ICollection<Problem> problems)
    {
        var target = references.Follow(node, resource, SpeaksForItself);
        if (target.Problem is null && SpeaksForItself(target.Node!)
            && references.Follow(node, resource).Problem is { } cycle && cycle.Id == DocumentProblems.ReferenceCycleDescriptor.Id)
        {
            target = Resolved.Broken(cycle);
        }

        if (target.Problem is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        return target.Node is { Kind: NodeKind.Object or NodeKind.Boolean } found ? Get(found, target.Name, target.Resource) : Anything(node);
    }

    /// <summary>2.0: the parameter itself is the schema; its description is the parameter's.</summary>
    public Schema OfParameter(SpecNode parameter) => _inPlace.GetOrAdd(parameter, key => new Schema(key, null, () =>
    {
        var content = ReadKeywords(key, null);
        content.Description = null;
        return content;
    }));

    /// <summary>2.0: as <see cref="OfParameter"/>, but the description is kept, for a property has no other place for it.</summary>
    public Schema OfField(SpecNode parameter) => Get(parameter, null, null);

    /// <summary>A discriminator's value for a schema: a name of the components, or a reference.</summary>
    public Schema? Mapped(SpecNode reference, SpecNode? resource)
    {
        var components = version == OpenApiVersion.V20 ? root?["definitions"] : root?["components"]?["schemas"];
        if (reference.Kind != NodeKind.String)
        {
            return null;
        }

        var name = reference.Scalar!;
        var target = components?[name] is { } component ? Resolved.To(component, name, null) : references.Resolve(reference, resource);
        if (target.Node is not { Kind: NodeKind.Object } node)
        {
            return null;
        }

        var ignored = new List<Problem>();
        return References.Of(node) is null || SpeaksForItself(node) ? Get(node, target.Name, target.Resource) : Target(node, target.Resource, ignored);
    }

    /// <summary>From 3.1 on a reference may have keywords beside it; before, they mean nothing.</summary>
    private bool SpeaksForItself(SpecNode node) =>
        version >= OpenApiVersion.V31 && References.Of(node) is not null
        && node.Members.Any(static member => member.Key is not ("$ref" or "$comment") && !member.Key.StartsWith("x-", StringComparison.Ordinal));

    private Schema Get(SpecNode node, string? name, SpecNode? resource) =>
        string.IsNullOrEmpty(name)
            ? _inPlace.GetOrAdd(node, key => new Schema(key, null, () => ReadKeywords(key, resource)))
            : _named.GetOrAdd(node, key => new Schema(key, name, () => ReadKeywords(key, resource)));

    private SchemaContent ReadKeywords(SpecNode node, SpecNode? resource)
    {
        if (node.Kind == NodeKind.Boolean)
        {
            return new SchemaContent { Boolean = NodeValues.IsTrue(node) };
        }

        if (References.Of(node) is not null && !SpeaksForItself(node))
        {
            // Only a broken reference gets here: whoever asked for it has been told.
            return new SchemaContent();
        }

        var own = version >= OpenApiVersion.V31 && node["$id"] is { Kind: NodeKind.String, Scalar: { Length: > 0 } id } && id[0] != '#' ? node : resource;
        return new SchemaKeywords(this, node, own).Read();
    }
}
