namespace McpGen.Specs.Model;

/// <summary>How a value is called in XML (OpenAPI 3.1 §4.8.26).</summary>
/// <param name="Member">The JSON name; empty for the body itself and for items.</param>
/// <param name="Name">The element's or attribute's name.</param>
/// <param name="Namespace">The namespace; null for none.</param>
/// <param name="Prefix">Its prefix; null for none.</param>
/// <param name="IsAttribute">Whether it is an attribute.</param>
/// <param name="IsWrapped">Whether an array is an element around its items.</param>
/// <param name="Items">What the items of an array are called; null for the array's own name.</param>
/// <param name="Members">The members of an object that are not simply called by their JSON names.</param>
public sealed record XmlModel(
    string Member, string Name, string? Namespace, string? Prefix, bool IsAttribute, bool IsWrapped, XmlModel? Items, EquatableArray<XmlModel> Members);
