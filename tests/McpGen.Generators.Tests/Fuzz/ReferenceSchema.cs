using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>
/// JSON Schema 2020-12 by the book, as far as schemas of tools use it: slow, short and independent of the product. Formats that the product
/// checks are asserted; so are patterns, except those it says it cannot check.
/// </summary>
internal sealed class ReferenceSchema(JsonElement root, IReadOnlySet<string> checkedPatterns)
{
    private readonly Dictionary<string, Regex> _regexes = checkedPatterns.ToDictionary(static pattern => pattern, Expression);

    public bool IsValid(JsonElement value) => IsValid(root, value);

    /// <summary>.NET's <c>$</c> also matches before a final line break.</summary>
    private static Regex Expression(string pattern)
    {
        var exact = Regex.Replace(pattern, @"(?<!\\)\$(?=$|\)|\|)", "(?!\n)$$");
        try
        {
            return new Regex(exact, RegexOptions.ECMAScript);
        }
        catch (ArgumentException)
        {
            // Unicode classes are not among .NET's ECMAScript rules.
            return new Regex(exact, RegexOptions.CultureInvariant);
        }
    }

    /// <summary>Judges a value by a part of the schema.</summary>
    public bool IsValid(JsonElement schema, JsonElement value)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return schema.ValueKind == JsonValueKind.True;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Keyword(schema, keyword.Name, keyword.Value, value))
            {
                return false;
            }
        }

        return true;
    }

    private bool Keyword(JsonElement schema, string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "$ref" => IsValid(root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value),
        "type" => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(type => IsOf(value, type.GetString()!)) : IsOf(value, rule.GetString()!),
        "const" => JsonElement.DeepEquals(rule, value),
        "enum" => rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
        "allOf" => rule.EnumerateArray().All(part => IsValid(part, value)),
        "anyOf" => rule.EnumerateArray().Any(branch => IsValid(branch, value)),
        "oneOf" => rule.EnumerateArray().Count(branch => IsValid(branch, value)) == 1,
        "not" => !IsValid(rule, value),
        "if" => IsValid(rule, value) ? Beside(schema, "then", value) : Beside(schema, "else", value),
        _ => value.ValueKind switch
        {
            JsonValueKind.String => Text(keyword, rule, value.GetString()!),
            JsonValueKind.Number => Number(keyword, rule, value),
            JsonValueKind.Array => Array(schema, keyword, rule, value),
            JsonValueKind.Object => Object(schema, keyword, rule, value),
            _ => true,
        },
    };

    private bool Beside(JsonElement schema, string keyword, JsonElement value) => !schema.TryGetProperty(keyword, out var branch) || IsValid(branch, value);

    private static bool IsOf(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && ExactNumber.Parse(value.GetRawText()).IsInteger),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Array => type == "array",
        JsonValueKind.Object => type == "object",
        _ => type == "null",
    };

    private bool Text(string keyword, JsonElement rule, string text) => keyword switch
    {
        "minLength" => text.EnumerateRunes().Count() >= rule.GetInt32(),
        "maxLength" => text.EnumerateRunes().Count() <= rule.GetInt32(),
        "pattern" => !_regexes.TryGetValue(rule.GetString()!, out var regex) || regex.IsMatch(text),
        "format" => ReferenceFormat.IsValid(rule.GetString()!, text),
        _ => true,
    };

    private static bool Number(string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "minimum" => Compare(value, rule) >= 0,
        "maximum" => Compare(value, rule) <= 0,
        "exclusiveMinimum" => Compare(value, rule) > 0,
        "exclusiveMaximum" => Compare(value, rule) < 0,
        "multipleOf" => ExactNumber.Parse(value.GetRawText()).IsMultipleOf(ExactNumber.Parse(rule.GetRawText())),
        _ => true,
    };

    private static int Compare(JsonElement left, JsonElement right) => ExactNumber.Parse(left.GetRawText()).CompareTo(ExactNumber.Parse(right.GetRawText()));

    private bool Array(JsonElement schema, string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "minItems" => value.GetArrayLength() >= rule.GetInt32(),
        "maxItems" => value.GetArrayLength() <= rule.GetInt32(),
        "uniqueItems" => !rule.GetBoolean() || !value.EnumerateArray().Where((item, index) => value.EnumerateArray().Take(index).Any(earlier => JsonElement.DeepEquals(earlier, item))).Any(),
        "prefixItems" => rule.EnumerateArray().Zip(value.EnumerateArray()).All(pair => IsValid(pair.First, pair.Second)),
        "items" => value.EnumerateArray().Skip(schema.TryGetProperty("prefixItems", out var prefix) ? prefix.GetArrayLength() : 0).All(item => IsValid(rule, item)),
        "contains" => value.EnumerateArray().Count(item => IsValid(rule, item)) is var count
            && count >= (schema.TryGetProperty("minContains", out var least) ? least.GetInt32() : 1)
            && count <= (schema.TryGetProperty("maxContains", out var most) ? most.GetInt32() : int.MaxValue),
        _ => true,
    };

    private bool Object(JsonElement schema, string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "minProperties" => value.EnumerateObject().Count() >= rule.GetInt32(),
        "maxProperties" => value.EnumerateObject().Count() <= rule.GetInt32(),
        "required" => rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "dependentRequired" => rule.EnumerateObject().All(dependent =>
            !value.TryGetProperty(dependent.Name, out _) || dependent.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _))),
        "properties" => rule.EnumerateObject().All(property => !value.TryGetProperty(property.Name, out var member) || IsValid(property.Value, member)),
        "patternProperties" => rule.EnumerateObject().All(pattern => value.EnumerateObject().All(member => !_regexes[pattern.Name].IsMatch(member.Name) || IsValid(pattern.Value, member.Value))),
        "propertyNames" => value.EnumerateObject().All(member => IsValid(rule, JsonSerializer.SerializeToElement(member.Name))),
        "additionalProperties" => value.EnumerateObject().All(member => IsDeclared(schema, member.Name) || IsValid(rule, member.Value)),
        _ => true,
    };

    private bool IsDeclared(JsonElement schema, string name) =>
        (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _))
        || (schema.TryGetProperty("patternProperties", out var patterns) && patterns.EnumerateObject().Any(pattern => _regexes[pattern.Name].IsMatch(name)));
}
