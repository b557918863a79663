using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Model;
using McpGen.Specs.Nodes;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Bodies;

/// <summary>Reads the <c>xml</c> hints of schemas. What they leave as it is in JSON is not noted, so that little remains of most documents.</summary>
internal sealed class XmlNames
{
    // A schema that contains itself is named down to here; below, JSON names are used.
    private const int MaxDepth = 12;
    private const int MaxNames = 2_000;

    private int _count;

    /// <summary>What the body is called; null when the document does not say.</summary>
    public static XmlModel? Root(Schema schema)
    {
        var name = Text(Hints(schema), "name") ?? Name(schema);
        return name is null || !IsName(name) ? null : new XmlNames().Read("", schema, name, 0);
    }

    private XmlModel Read(string member, Schema schema, string fallback, int depth)
    {
        _count++;
        var hints = Hints(schema);
        var name = Text(hints, "name") is { } stated && IsName(stated) ? stated : fallback;
        var parts = Parts(schema);
        var items = parts.Select(static part => part.Items).FirstOrDefault(static items => items is not null);
        var isDeep = depth >= MaxDepth || _count >= MaxNames;
        return new(
            member,
            name,
            Text(hints, "namespace"),
            Text(hints, "prefix") is { } prefix && IsName(prefix) ? prefix : null,
            hints?["attribute"]?.Scalar == "true",
            hints?["wrapped"]?.Scalar == "true",
            items is null || isDeep ? null : Noted(Read("", items, name, depth + 1), name),
            isDeep ? default : Members(parts, depth).ToEquatableArray());
    }

    private IEnumerable<XmlModel> Members(List<Schema> parts, int depth) => parts
        .SelectMany(static part => part.Properties)
        .GroupBy(static property => property.Name)
        .Select(same => Noted(Read(same.Key, same.First().Schema, same.Key, depth + 1), same.Key))
        .OfType<XmlModel>();

    // Without a hint in it or below it a name says nothing that JSON does not.
    private static XmlModel? Noted(XmlModel model, string usual) =>
        model is { Namespace: null, IsAttribute: false, IsWrapped: false, Items: null, Members.Count: 0 } && model.Name == usual ? null : model;

    private static List<Schema> Parts(Schema schema) =>
        [.. Conjunct.Flatten([new(schema)]).SelectMany(static part => part.Schema.OneOf.Concat(part.Schema.AnyOf).SelectMany(static branch =>
            Conjunct.Flatten([new(branch)])).Select(static inner => inner.Schema).Prepend(part.Schema)).Distinct()];

    private static SpecNode? Hints(Schema schema) =>
        Conjunct.Flatten([new(schema)]).Select(static part => part.Schema.Node["xml"]).FirstOrDefault(static hints => hints is not null);

    private static string? Name(Schema schema) => Conjunct.Flatten([new(schema)]).Select(static part => part.Schema.ReferenceName).FirstOrDefault(static name => name is not null);

    private static string? Text(SpecNode? hints, string key) => hints?[key]?.Scalar is { Length: > 0 } text ? text : null;

    private static bool IsName(string name)
    {
        try
        {
            System.Xml.XmlConvert.VerifyNCName(name);
            return true;
        }
        catch (System.Xml.XmlException)
        {
            return false;
        }
    }
}
