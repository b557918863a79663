using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using McpGen.Generators.Tests.Fuzz;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream.Samples;

/// <summary>
/// Makes arguments from the schema that a tool shows, and from nothing else: what is required, or everything there is. Variants take other
/// branches, types and values of an enumeration. Each value is checked against the schema by the book before it is used.
/// </summary>
internal sealed class SampleArguments
{
    // Deeper and beyond, only what is required: a schema that contains itself has no end.
    private const int MaxDepth = 6;
    private const int MaxValues = 2_000;

    private const int MaxReadings = 64;

    private readonly Readings _readings;
    private readonly ReferenceSchema _reference;
    private readonly bool _everything;
    private int _values;

    private SampleArguments(JsonElement schema, ReferenceSchema reference, bool everything)
    {
        _readings = new(schema);
        _reference = reference;
        _everything = everything;
    }

    /// <param name="schema">The tool's input schema.</param>
    /// <param name="everything">Whether optional arguments and members are given.</param>
    /// <param name="variant">Which branches, types and values are taken, where there are several.</param>
    public static JsonElement Of(JsonElement schema, bool everything, int variant)
    {
        var samples = new SampleArguments(schema, new ReferenceSchema(schema, Patterns(schema).ToHashSet()), everything);
        var value = samples.Value([schema], 0, variant)?.Node as JsonObject ?? throw new InvalidOperationException($"No arguments found for {schema.GetRawText()}");
        var names = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(static property => property.Name) : [];
        if (everything && names.FirstOrDefault(name => !value.ContainsKey(name)) is { } missing)
        {
            throw new InvalidOperationException($"No value found for the argument {missing} of {schema.GetRawText()}");
        }

        return JsonSerializer.SerializeToElement(value);
    }

    /// <summary>How many variants it takes to see every branch and every type once.</summary>
    public static int Variants(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().Select(static member => Math.Max(Choices(member), Variants(member.Value))).DefaultIfEmpty(1).Max(),
        JsonValueKind.Array => schema.EnumerateArray().Select(Variants).DefaultIfEmpty(1).Max(),
        _ => 1,
    };

    private static int Choices(JsonProperty member) =>
        member.Name is "oneOf" or "anyOf" or "type" && member.Value.ValueKind == JsonValueKind.Array ? member.Value.GetArrayLength() : 1;

    private static IEnumerable<string> Patterns(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(static member => member switch
        {
            { Name: "pattern", Value.ValueKind: JsonValueKind.String } => [member.Value.GetString()!],
            { Name: "patternProperties" } => member.Value.EnumerateObject().Select(static pattern => pattern.Name).Concat(Patterns(member.Value)),
            _ => Patterns(member.Value),
        }),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Patterns),
        _ => [],
    };

    /// <summary>
    /// A value that all schemas allow; null when none was found. One that fits a single branch of each choice is preferred: where a tool
    /// shows <c>anyOf</c>, the document may say <c>oneOf</c>.
    /// </summary>
    private Sample? Value(IReadOnlyList<JsonElement> schemas, int depth, int variant)
    {
        _values++;
        Sample? ambiguous = null;
        foreach (var reading in _readings.Of(schemas, depth < MaxDepth / 2 ? variant : null).Take(MaxReadings))
        {
            var types = reading.Types ?? [Suggested(reading)];
            for (var i = 0; i < types.Length; i++)
            {
                if (Plain(reading, types[(variant + i) % types.Length], depth, variant) is not { } sample)
                {
                    continue;
                }

                var value = JsonSerializer.SerializeToElement(sample.Node);
                if (!schemas.All(schema => _reference.IsValid(schema, value)))
                {
                    continue;
                }

                if (reading.Of("anyOf").All(branches => branches.EnumerateArray().Count(branch => _reference.IsValid(branch, value)) == 1))
                {
                    return sample;
                }

                ambiguous ??= sample;
            }
        }

        return ambiguous;
    }

    private Sample? Plain(Conjunction schema, string type, int depth, int variant)
    {
        if (schema.Of("const").Concat(schema.Of("enum").Select(values => values[variant % values.GetArrayLength()])).Take(1).ToArray() is [var stated])
        {
            return new(JsonNode.Parse(stated.GetRawText()));
        }

        return type switch
        {
            "object" => Object(schema, depth, variant),
            "array" => Array(schema, depth, variant),
            "string" => new(TextSample.Of(schema, variant)),
            "integer" or "number" => new(NumberSample.Of(schema, type == "integer", variant)),
            "boolean" => new(variant % 2 == 0),
            _ => new(null),
        };
    }

    private Sample? Object(Conjunction schema, int depth, int variant)
    {
        var required = schema.Of("required").SelectMany(static names => names.EnumerateArray()).Select(static name => name.GetString()!).ToHashSet();
        var value = new JsonObject();
        var declared = schema.Of("properties").SelectMany(static properties => properties.EnumerateObject()).Select(static property => property.Name);
        foreach (var name in declared.Concat(required).Distinct())
        {
            if (!required.Contains(name) && !IsWanted(depth) && value.Count >= (schema.Greatest("minProperties") ?? 0))
            {
                continue;
            }

            if (Value(OfMember(schema, name), depth + 1, variant) is { } member)
            {
                value.Add(name, member.Node);
            }
            else if (required.Contains(name))
            {
                return null;
            }
        }

        AddOthers(schema, value, depth, variant);
        return new(value);
    }

    private static List<JsonElement> OfMember(Conjunction schema, string name) =>
        [.. schema.Schemas.Select(part => part.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var own) ? own
            : part.TryGetProperty("additionalProperties", out var others) ? others : default).Where(static part => part.ValueKind != JsonValueKind.Undefined)];

    /// <summary>Members of an open map.</summary>
    private void AddOthers(Conjunction schema, JsonObject value, int depth, int variant)
    {
        var others = schema.Of("additionalProperties").Where(static others => others.ValueKind == JsonValueKind.Object).ToList();
        var least = schema.Greatest("minProperties") ?? 0;
        if (others.Count == 0 || (!IsWanted(depth) && value.Count >= least))
        {
            return;
        }

        for (var i = 0; i < Math.Max(1, least - value.Count) && Value(others, depth + 1, variant) is { } member; i++)
        {
            value.Add(schema.Of("propertyNames").Any() ? TextSample.Of(new([.. schema.Of("propertyNames")]), variant + i) : $"key{i + 1}", member.Node);
        }
    }

    private Sample? Array(Conjunction schema, int depth, int variant)
    {
        var prefix = schema.Of("prefixItems").FirstOrDefault() is { ValueKind: JsonValueKind.Array } stated ? stated.EnumerateArray().ToArray() : [];
        var items = schema.Of("items").ToList();
        var least = schema.Greatest("minItems") ?? 0;
        var wanted = Math.Min(IsWanted(depth) ? Math.Max(2, least) : least, schema.Least("maxItems") ?? int.MaxValue);
        var value = new JsonArray();
        for (var i = 0; i < wanted; i++)
        {
            if (Value(i < prefix.Length ? [prefix[i]] : items, depth + 1, variant + i) is not { } item)
            {
                break;
            }

            // Some types have one value only.
            if (value.Any(earlier => JsonNode.DeepEquals(earlier, item.Node)) && schema.Of("uniqueItems").Any(static unique => unique.GetBoolean()))
            {
                break;
            }

            value.Add(item.Node);
        }

        return value.Count < least ? null : new(value);
    }

    private bool IsWanted(int depth) => _everything && (depth == 0 || (depth < MaxDepth && _values < MaxValues));

    /// <summary>The type that the other keywords speak of.</summary>
    private static string Suggested(Conjunction schema) =>
        schema.Has("properties", "required", "additionalProperties") ? "object"
        : schema.Has("items", "prefixItems", "minItems") ? "array"
        : schema.Has("minimum", "maximum", "multipleOf") ? "number"
        : "string";

    /// <summary>A value found; its node is null for JSON's null.</summary>
    private sealed record Sample(JsonNode? Node);
}
