using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Binding.Texts;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Writes shapes as JSON Schema 2020-12: exactly what <see cref="CheckWriter"/> checks, and descriptions.</summary>
/// <param name="graph">The shapes.</param>
/// <param name="texts">What of the document may be shown.</param>
internal sealed class ShapeJson(ShapeGraph graph, DocumentTexts texts)
{
    /// <summary>The schema of a shape in its place.</summary>
    public string Write(ShapeUse use)
    {
        var description = texts.Shown(use.Description ?? use.Shape.Description, DescriptionText.ArgumentLimit);
        var json = new JsonObjectText();
        if (graph.DefinitionOf(use.Shape) is { } name)
        {
            var reference = new JsonObjectText().AddText("$ref", "#/$defs/" + name).ToString();
            if (use.Nullable && !use.Shape.AllowsNull)
            {
                json.Add("anyOf", "[" + reference + """,{"type":"null"}]""");
            }
            else
            {
                json.AddText("$ref", "#/$defs/" + name);
            }
        }
        else
        {
            WriteRules(json, use.Shape, use.AllowsNull);
        }

        return json.Add("default", FittingDefault(use)).AddText("description", description).ToString();
    }

    /// <summary>The schema of a shape under <c>$defs</c>.</summary>
    public string WriteDefinition(Shape shape)
    {
        var json = new JsonObjectText();
        WriteRules(json, shape, shape.AllowsNull);
        return json.AddText("description", texts.Shown(shape.Description, DescriptionText.ArgumentLimit)).ToString();
    }

    private static string? FittingDefault(ShapeUse use) =>
        use.Default is { } value && DefaultValues.Fits(value, use) ? value : null;

    private void WriteRules(JsonObjectText json, Shape shape, bool allowsNull)
    {
        if (allowsNull && (shape.HasLogic || (shape.Unions.Count > 0 && !shape.IsPureUnion)))
        {
            var inner = new JsonObjectText();
            WriteRules(inner, shape, false);
            json.Add("anyOf", "[" + inner + """,{"type":"null"}]""");
            return;
        }

        WriteType(json, shape, allowsNull);
        if (shape.Enum is { } values)
        {
            json.Add(values.Count == 1 && !allowsNull ? "const" : "enum", values.Count == 1 && !allowsNull ? values[0] : List(values.Concat(allowsNull ? ["null"] : [])));
        }
        else
        {
            WriteScalars(json, shape);
            WriteArray(json, shape);
            WriteObject(json, shape);
        }

        WriteUnions(json, shape, allowsNull);
    }

    private static void WriteType(JsonObjectText json, Shape shape, bool allowsNull)
    {
        var names = JsonTypes.NamesOf(shape.Types | (allowsNull && shape.Types != SchemaTypes.None ? SchemaTypes.Null : SchemaTypes.None)).Select(JsonLiteral.String).ToList();
        json.Add("type", names.Count == 0 ? null : names.Count == 1 ? names[0] : List(names));
    }

    private static void WriteScalars(JsonObjectText json, Shape shape)
    {
        json.AddText("format", DescriptionText.CleanLine(shape.Format, 40))
            .Add("minLength", Text(shape.Strings.MinLength)).Add("maxLength", Text(shape.Strings.MaxLength))
            .AddText("pattern", shape.Strings.Patterns.Count == 0 ? null : shape.Strings.Patterns[0])
            .Add("minimum", shape.Numbers.Minimum).Add("exclusiveMinimum", shape.Numbers.ExclusiveMinimum)
            .Add("maximum", shape.Numbers.Maximum).Add("exclusiveMaximum", shape.Numbers.ExclusiveMaximum)
            .Add("multipleOf", shape.Numbers.MultipleOf);
    }

    private void WriteArray(JsonObjectText json, Shape shape)
    {
        json.Add("prefixItems", shape.Prefix.Count == 0 ? null : List(shape.Prefix.Select(Write)))
            .Add("items", shape.Items is null ? null : Write(shape.Items))
            .Add("contains", shape.Contains is null ? null : Write(shape.Contains.Use))
            .Add("minContains", shape.Contains is null or { Minimum: 1 } ? null : Text(shape.Contains.Minimum))
            .Add("maxContains", Text(shape.Contains?.Maximum))
            .Add("minItems", Text(shape.ItemCount.Minimum)).Add("maxItems", Text(shape.ItemCount.Maximum))
            .Add("uniqueItems", shape.UniqueItems ? "true" : null);
    }

    private void WriteObject(JsonObjectText json, Shape shape)
    {
        var required = shape.Properties.Where(static property => property.Required).Select(static property => property.Name).Concat(shape.Demands).ToList();

        json.Add("properties", Properties(shape))
            .Add("required", required.Count == 0 ? null : List(required.Select(JsonLiteral.String)))
            .Add("minProperties", Text(shape.PropertyCount.Minimum)).Add("maxProperties", Text(shape.PropertyCount.Maximum))
            .Add("patternProperties", shape.PatternProperties.Count == 0 ? null
                : shape.PatternProperties.Aggregate(new JsonObjectText(), (patterns, pattern) => patterns.Add(pattern.Pattern, Write(pattern.Use))).ToString())
            .Add("propertyNames", shape.Names is null ? null : Write(shape.Names))
            .Add("dependentRequired", shape.Dependents.Count == 0 ? null
                : shape.Dependents.Aggregate(new JsonObjectText(), static (all, dependent) => all.Add(dependent.Key, List(dependent.Value.Select(JsonLiteral.String)))).ToString())
            .Add("additionalProperties", shape.Closed ? "false" : shape.Others is null ? null : Write(shape.Others));
    }

    private string? Properties(Shape shape)
    {
        var properties = new JsonObjectText();
        foreach (var property in shape.Properties)
        {
            properties.Add(property.Name, Write(property.Use));
        }

        // What is demanded is not one of the others.
        if (shape.Closed || shape.Others is not null)
        {
            foreach (var demand in shape.Demands)
            {
                properties.Add(demand, "{}");
            }
        }

        return properties.IsEmpty ? null : properties.ToString();
    }

    private void WriteUnions(JsonObjectText json, Shape shape, bool allowsNull)
    {
        var further = shape.Enum is null
            ? shape.Strings.Patterns.Skip(1).Select(static pattern => new JsonObjectText().AddText("pattern", pattern).ToString()).ToList()
            : [];
        if (shape.Unions.Count == 1)
        {
            WriteUnion(json, shape.Unions[0], allowsNull);
        }
        else
        {
            foreach (var union in shape.Unions)
            {
                var part = new JsonObjectText();
                WriteUnion(part, union, allowsNull);
                further.Add(part.ToString());
            }
        }

        WriteLogic(json, shape, further);
        json.Add("allOf", further.Count == 0 ? null : List(further));
    }

    /// <summary>A schema has room for one of each; more go into its <c>allOf</c>.</summary>
    private void WriteLogic(JsonObjectText json, Shape shape, List<string> further)
    {
        for (var i = 0; i < shape.Excluded.Count; i++)
        {
            var target = i == 0 ? json : new JsonObjectText();
            target.Add("not", Write(shape.Excluded[i]));
            if (target != json)
            {
                further.Add(target.ToString());
            }
        }

        for (var i = 0; i < shape.Conditions.Count; i++)
        {
            var target = i == 0 ? json : new JsonObjectText();
            var (condition, then, otherwise) = shape.Conditions[i];
            target.Add("if", Write(condition)).Add("then", then is null ? null : Write(then)).Add("else", otherwise is null ? null : Write(otherwise));
            if (target != json)
            {
                further.Add(target.ToString());
            }
        }
    }

    private void WriteUnion(JsonObjectText json, List<ShapeUse> union, bool allowsNull)
    {
        var branches = union.Select(Write).Distinct().ToList();

        // oneOf only where no value can fit two branches: then it means the same as anyOf, which is what is checked.
        var keyword = DisjointBranches.AreDisjoint(union) && branches.Count == union.Count ? "oneOf" : "anyOf";
        json.Add(keyword, List(branches.Concat(allowsNull && !union.Exists(static branch => branch.AllowsNull) ? ["""{"type":"null"}"""] : [])));
    }

    private static string List(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
