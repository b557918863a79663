using System.Collections.Generic;

namespace McpGen.Http;

/// <summary>How a value is called in XML, where that is not simply its JSON name (OpenAPI 3.1 §4.8.26).</summary>
public sealed class XmlShape
{
    private readonly Dictionary<string, XmlShape> _members = [];

    /// <summary>Names a value.</summary>
    /// <param name="name">The element's or attribute's name; also that of an array's items which have none of their own.</param>
    /// <param name="members">What the members of an object are called, by their JSON names; one that is not here is called by that.</param>
    public XmlShape(string name, params (string Member, XmlShape Shape)[] members)
    {
        System.ArgumentNullException.ThrowIfNull(members);
        Name = name;
        foreach (var (member, shape) in members)
        {
            _members.Add(member, shape);
        }
    }

    /// <summary>The element's or attribute's name.</summary>
    public string Name { get; }

    /// <summary>The namespace; none by default.</summary>
    public string? Namespace { get; init; }

    /// <summary>The namespace's prefix; none by default.</summary>
    public string? Prefix { get; init; }

    /// <summary>Whether it is an attribute of the object it belongs to; not by default.</summary>
    public bool IsAttribute { get; init; }

    /// <summary>Whether an array is an element around its items; by default it is its items alone.</summary>
    public bool IsWrapped { get; init; }

    /// <summary>What the items of an array are called; null, the default, for the array's own name.</summary>
    public XmlShape? Items { get; init; }

    /// <summary>What a member of an object is called.</summary>
    internal XmlShape Member(string name) => _members.TryGetValue(name, out var shape) ? shape : new XmlShape(name);
}
