using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.OpenApi;

/// <summary>Reads the keywords of one schema, of all dialects at once: where they disagree, the kind of the value tells them apart.</summary>
internal sealed class SchemaKeywords(SchemaReader schemas, SpecNode node, SpecNode? resource)
{
    private readonly SchemaContent _content = new();
    private bool _isNullable;
    private bool _excludesMinimum;
    private bool _excludesMaximum;
    private SpecNode? _additionalItems;

    public SchemaContent Read()
    {
        ReportDuplicates(node);
        foreach (var member in node.Members)
        {
            ReadKeyword(member.Key, member.Value);
        }

        FoldBounds();
        if (_content.PrefixItems.Count > 0 && _content.Items is null)
        {
            _content.Items = Child(_additionalItems);
        }

        if (References.Of(node) is not null && schemas.Target(node, resource, _content.Problems) is { } target)
        {
            _content.AllOf = [target, .. _content.AllOf];
        }

        SchemaTypesReader.Infer(_content);
        return _isNullable ? SchemaNull.Allow(node, _content) : _content;
    }

    private void ReadKeyword(string keyword, SpecNode value)
    {
        switch (keyword)
        {
            case "type":
                _content.Types = SchemaTypesReader.Read(value);
                if (NodeValues.Text(value) == "file")
                {
                    _content.Format = "binary";
                }

                break;
            case "nullable" or "x-nullable":
                _isNullable |= NodeValues.IsTrue(value);
                break;
            case "title":
                _content.Title = NodeValues.Text(value);
                break;
            case "description":
                _content.Description = NodeValues.Text(value);
                break;
            case "format":
                _content.Format ??= NodeValues.Text(value);
                break;
            case "default":
                _content.Default = value;
                break;
            case "deprecated":
                _content.Deprecated = NodeValues.IsTrue(value);
                break;
            case "readOnly":
                _content.ReadOnly = NodeValues.IsTrue(value);
                break;
            case "writeOnly":
                _content.WriteOnly = NodeValues.IsTrue(value);
                break;
            case "const":
                _content.Const = value;
                break;
            case "enum":
                _content.Enum = value.Items.Count > 0 ? value.Items : null;
                break;
            case "discriminator":
                _content.Discriminator = ReadDiscriminator(value);
                break;
            default:
                ReadComposition(keyword, value);
                break;
        }
    }

    private void ReadComposition(string keyword, SpecNode value)
    {
        switch (keyword)
        {
            case "allOf":
                _content.AllOf = Children(value);
                break;
            case "oneOf":
                _content.OneOf = Children(value);
                break;
            case "anyOf":
                _content.AnyOf = Children(value);
                break;
            case "not":
                _content.Not = Child(value);
                break;
            case "if":
                _content.If = Child(value);
                break;
            case "then":
                _content.Then = Child(value);
                break;
            case "else":
                _content.Else = Child(value);
                break;
            default:
                ReadContainer(keyword, value);
                break;
        }
    }

    private void ReadContainer(string keyword, SpecNode value)
    {
        switch (keyword)
        {
            case "properties":
                _content.Properties = Named(value);
                break;
            case "patternProperties":
                _content.PatternProperties = Named(value);
                break;
            case "required":
                _content.Required = [.. NodeValues.Texts(value).Distinct()];
                break;
            case "additionalProperties":
                _content.AdditionalProperties = Child(value);
                break;
            case "items" when value.Kind == NodeKind.Array:
                _content.PrefixItems = Children(value);
                break;
            case "items":
                _content.Items = Child(value);
                break;
            case "prefixItems":
                _content.PrefixItems = Children(value);
                break;
            case "contains":
                _content.Contains = Child(value);
                break;
            case "propertyNames":
                _content.PropertyNames = Child(value);
                break;
            case "dependentRequired" or "dependencies":
                ReadDependents(value);
                break;
            case "additionalItems":
                _additionalItems = value;
                break;
            default:
                ReadBound(keyword, value);
                break;
        }
    }

    private void ReadBound(string keyword, SpecNode value)
    {
        switch (keyword)
        {
            case "minimum":
                _content.Minimum = NodeNumbers.Text(value);
                break;
            case "maximum":
                _content.Maximum = NodeNumbers.Text(value);
                break;
            case "exclusiveMinimum":
                _excludesMinimum = NodeValues.IsTrue(value);
                _content.ExclusiveMinimum = NodeNumbers.Text(value);
                break;
            case "exclusiveMaximum":
                _excludesMaximum = NodeValues.IsTrue(value);
                _content.ExclusiveMaximum = NodeNumbers.Text(value);
                break;
            case "multipleOf":
                _content.MultipleOf = NodeNumbers.Positive(value);
                break;
            case "pattern":
                _content.Pattern = value.Kind == NodeKind.String ? value.Scalar : null;
                break;
            case "minLength":
                _content.MinLength = NodeNumbers.AtLeast(value);
                break;
            case "maxLength":
                _content.MaxLength = NodeNumbers.AtMost(value);
                break;
            case "minItems":
                _content.MinItems = NodeNumbers.AtLeast(value);
                break;
            case "maxItems":
                _content.MaxItems = NodeNumbers.AtMost(value);
                break;
            case "minContains":
                _content.MinContains = NodeNumbers.AtLeast(value);
                break;
            case "maxContains":
                _content.MaxContains = NodeNumbers.AtMost(value);
                break;
            case "minProperties":
                _content.MinProperties = NodeNumbers.AtLeast(value);
                break;
            case "maxProperties":
                _content.MaxProperties = NodeNumbers.AtMost(value);
                break;
            case "uniqueItems":
                _content.UniqueItems = NodeValues.IsTrue(value);
                break;
        }
    }

    // Until 3.0 "exclusiveMinimum: true" says that "minimum" is excluded.
    private void FoldBounds()
    {
        if (_excludesMinimum)
        {
            (_content.Minimum, _content.ExclusiveMinimum) = (null, _content.Minimum);
        }

        if (_excludesMaximum)
        {
            (_content.Maximum, _content.ExclusiveMaximum) = (null, _content.Maximum);
        }
    }

    private Schema? Child(SpecNode? value) => schemas.At(value, resource, _content.Problems);

    private IReadOnlyList<Schema> Children(SpecNode value) => value.Items.Count == 0 ? [] : [.. value.Items.Select(Child).OfType<Schema>()];

    private List<SchemaProperty> Named(SpecNode value)
    {
        ReportDuplicates(value);
        var properties = new List<SchemaProperty>(value.Members.Count);
        foreach (var member in value.Members)
        {
            // A property is there even if its schema is not one.
            properties.Add(new SchemaProperty(member, Child(member.Value) ?? SchemaReader.Anything(member.Value)));
        }

        return properties;
    }

    private void ReadDependents(SpecNode value)
    {
        var dependents = new List<(string, IReadOnlyList<string>)>();
        foreach (var member in value.Members)
        {
            string[] needed = [.. NodeValues.Texts(member.Value).Distinct()];
            if (needed.Length > 0)
            {
                dependents.Add((member.Key, needed));
            }
        }

        _content.DependentRequired = dependents;
    }

    private Discriminator? ReadDiscriminator(SpecNode value)
    {
        var name = value.Kind == NodeKind.Object ? NodeValues.Text(value["propertyName"]) : NodeValues.Text(value);
        if (name is null)
        {
            return null;
        }

        var mapping = new Dictionary<string, Schema>(System.StringComparer.Ordinal);
        foreach (var member in value["mapping"]?.Members ?? [])
        {
            if (schemas.Mapped(member.Value, resource) is { } schema)
            {
                mapping.Add(member.Key, schema);
            }
        }

        return new Discriminator(name, mapping);
    }

    private void ReportDuplicates(SpecNode mapping)
    {
        foreach (var duplicate in mapping.Duplicates)
        {
            _content.Problems.Add(DocumentProblems.DuplicateKey(duplicate));
        }
    }
}
