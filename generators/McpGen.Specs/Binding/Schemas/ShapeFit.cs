using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Nodes;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Patterns;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Checks a value of the manifest against a shape, in the build.</summary>
internal static class ShapeFit
{
    private const int MaxDepth = 32;

    /// <summary>Why a value does not fit, as the end of a sentence ("it must be …"); null when it fits.</summary>
    public static string? Fault(SpecNode value, ShapeUse use, int depth = 0)
    {
        if (depth > MaxDepth || (use.AllowsNull && value.Kind == NodeKind.Null))
        {
            return null;
        }

        var shape = use.Shape;
        if (shape.Enum is { } allowed && (NodeJson.Write(value) is not { } json || !allowed.Any(candidate => Equal(candidate, json))))
        {
            return $"must be {(allowed.Count == 1 ? "" : "one of ")}{string.Join(", ", allowed.Take(12))}{(allowed.Count > 12 ? ", …" : "")}";
        }

        if (shape.Types != SchemaTypes.None && !JsonTypes.Fits(value, shape.Types))
        {
            var hint = shape.Types == SchemaTypes.String && value.Kind is NodeKind.Number or NodeKind.Boolean ? $"; put it in quotes: \"{value.Scalar}\"" : "";
            return $"must be of type {string.Join(" or ", JsonTypes.NamesOf(shape.Types))}{hint}";
        }

        return (shape.Enum is null ? Rules(value, shape, depth) : null) ?? shape.Unions
            .Select(union => union.Select(branch => Fault(value, branch, depth + 1)).ToList())
            .Where(static faults => faults.TrueForAll(static fault => fault is not null))
            .Select(static faults => faults[0]).FirstOrDefault() ?? Logic(value, shape, depth);
    }

    private static string? Logic(SpecNode value, Shape shape, int depth)
    {
        if (shape.Excluded.Exists(excluded => Fault(value, excluded, depth + 1) is null))
        {
            return "must not fit the schema under 'not'";
        }

        return shape.Conditions.Select(condition => Fault(value, condition.If, depth + 1) is null ? condition.Then : condition.Else)
            .Select(branch => branch is null ? null : Fault(value, branch, depth + 1))
            .FirstOrDefault(static fault => fault is not null);
    }

    private static string? Rules(SpecNode value, Shape shape, int depth) => value.Kind switch
    {
        NodeKind.String => Text(value.Scalar!, shape.Strings),
        NodeKind.Number => Number(value.Scalar!, shape.Numbers),
        NodeKind.Array => Array(value, shape, depth),
        NodeKind.Object => Object(value, shape, depth),
        _ => null,
    };

    private static string? Text(string text, StringRules rules)
    {
        var length = text.Length - text.Count(char.IsLowSurrogate);
        return length < rules.MinLength ? $"must have at least {rules.MinLength} characters"
            : length > rules.MaxLength ? $"must have at most {rules.MaxLength} characters"
            : rules.Patterns.FirstOrDefault(pattern => !Matches(text, pattern)) is { } broken ? $"must match {broken}"
            : null;
    }

    /// <summary>Whether a text matches an ECMA-262 expression; true where that cannot be told.</summary>
    public static bool Matches(string text, string pattern)
    {
        if (EcmaPattern.Translate(pattern, out _) is not { } expression)
        {
            return true;
        }

        try
        {
            return Regex.IsMatch(text, expression, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(100));
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static string? Number(string text, NumberRules rules)
    {
        if (Bounds.Value(text) is not { } value)
        {
            return null;
        }

        return value < Bounds.Value(rules.Minimum) ? $"must be at least {rules.Minimum}"
            : value > Bounds.Value(rules.Maximum) ? $"must be at most {rules.Maximum}"
            : value <= Bounds.Value(rules.ExclusiveMinimum) ? $"must be greater than {rules.ExclusiveMinimum}"
            : value >= Bounds.Value(rules.ExclusiveMaximum) ? $"must be less than {rules.ExclusiveMaximum}"
            : Bounds.Value(rules.MultipleOf) is { } step && value % step != 0 ? $"must be a multiple of {rules.MultipleOf}"
            : null;
    }

    private static string? Array(SpecNode value, Shape shape, int depth) =>
        value.Items.Count < shape.ItemCount.Minimum ? $"must have at least {shape.ItemCount.Minimum} items"
        : value.Items.Count > shape.ItemCount.Maximum ? $"must have at most {shape.ItemCount.Maximum} items"
        : shape.UniqueItems && value.Items.Select(NodeJson.Write).Distinct().Count() < value.Items.Count ? "must not hold an item twice"
        : shape.Contains is { } contains && Contained(value, contains, depth) is { } fault ? fault
        : value.Items.Select((item, index) => (index < shape.Prefix.Count ? shape.Prefix[index] : shape.Items) is not { } use ? null
                : Inside(index.ToString(System.Globalization.CultureInfo.InvariantCulture), Fault(item, use, depth + 1)))
            .FirstOrDefault(static fault => fault is not null);

    private static string? Contained(SpecNode value, ContainedItems contains, int depth)
    {
        var count = value.Items.Count(item => Fault(item, contains.Use, depth + 1) is null);
        return count < contains.Minimum || count > contains.Maximum ? "must have another number of the items that 'contains' describes" : null;
    }

    private static string? Object(SpecNode value, Shape shape, int depth)
    {
        var missing = shape.Properties.Where(static property => property.Required).Select(static property => property.Name).Concat(shape.Demands)
            .FirstOrDefault(name => value[name] is null);
        if (missing is not null)
        {
            return $"must have the property '{missing}'";
        }

        foreach (var member in value.Members)
        {
            if (Property(member, shape, depth) is { } fault)
            {
                return fault;
            }
        }

        var demanded = shape.Dependents.Where(dependent => value[dependent.Key] is not null).SelectMany(static dependent => dependent.Value).FirstOrDefault(name => value[name] is null);
        return demanded is not null ? $"must have the property '{demanded}'"
            : value.Members.Count < shape.PropertyCount.Minimum ? $"must have at least {shape.PropertyCount.Minimum} properties"
            : value.Members.Count > shape.PropertyCount.Maximum ? $"must have at most {shape.PropertyCount.Maximum} properties"
            : null;
    }

    private static string? Property(Member member, Shape shape, int depth)
    {
        var known = shape.Properties.Where(property => property.Name == member.Key).Select(static property => property.Use)
            .Concat(shape.PatternProperties.Where(pattern => Matches(member.Key, pattern.Pattern)).Select(static pattern => pattern.Use)).ToList();
        var isDeclared = known.Count > 0 || shape.Demands.Contains(member.Key);
        if (!isDeclared && shape.Closed)
        {
            return $"must not have the property '{member.Key}'";
        }

        if (shape.Names is { } names && Fault(JsonValue.Parse(JsonLiteral.String(member.Key)), names, depth + 1) is { } wrong)
        {
            return $"must not have the property '{member.Key}', whose name {wrong}";
        }

        return (!isDeclared && shape.Others is not null ? [shape.Others] : known)
            .Select(use => Inside(member.Key, Fault(member.Value, use, depth + 1))).FirstOrDefault(static fault => fault is not null);
    }

    private static bool Equal(string left, string right) =>
        left == right || (JsonNumber.Value(left) is { } number && number == JsonNumber.Value(right));

    private static string? Inside(string name, string? fault) => fault is null ? null : $"'{name}' in it {fault}";
}
