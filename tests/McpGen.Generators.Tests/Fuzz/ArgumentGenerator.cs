using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>Makes arguments from a schema: mostly what it allows, often at a bound, sometimes one step beyond, and now and then anything at all.</summary>
internal sealed class ArgumentGenerator(JsonElement root, Random random)
{
    private const int MaxDepth = 7;
    private const int LargeEnough = 4_000;

    private readonly StringBuilder _json = new();

    // How willingly a rule is broken: half of the arguments keep to all of them.
    private double _mischief;

    public string Next()
    {
        _mischief = random.Next(2) == 0 ? 0 : random.NextDouble() * 0.15;
        _json.Clear();
        Write(root, 0);
        return _json.ToString();
    }

    private bool IsLargeEnough(int depth) => depth >= MaxDepth || _json.Length > LargeEnough;

    private bool Breaks() => random.NextDouble() < _mischief;

    private void Write(JsonElement schema, int depth)
    {
        if (depth > 0 && Breaks())
        {
            _json.Append(Samples.Any(random));
            return;
        }

        if (schema.ValueKind != JsonValueKind.Object)
        {
            _json.Append(Samples.Any(random));
            return;
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            Write(root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), depth);
        }
        else if (schema.TryGetProperty("const", out var constant))
        {
            _json.Append(constant.GetRawText());
        }
        else if (schema.TryGetProperty("enum", out var values))
        {
            _json.Append(Breaks() ? "\"other\"" : Pick(values).GetRawText());
        }
        else if ((schema.TryGetProperty("oneOf", out var branches) || schema.TryGetProperty("anyOf", out branches)) && (!schema.TryGetProperty("type", out _) || random.Next(2) == 0))
        {
            Write(Pick(branches), depth + 1);
        }
        else
        {
            WriteTyped(schema, depth);
        }
    }

    private void WriteTyped(JsonElement schema, int depth)
    {
        var type = !schema.TryGetProperty("type", out var stated) ? null : stated.ValueKind == JsonValueKind.Array ? Pick(stated).GetString() : stated.GetString();
        switch (type)
        {
            case "object":
                WriteObject(schema, depth);
                break;
            case "array":
                WriteArray(schema, depth);
                break;
            case "string":
                _json.Append(Samples.Json(Text(schema)));
                break;
            case "integer" or "number":
                _json.Append(Number(schema, type == "integer"));
                break;
            case "boolean":
                _json.Append(random.Next(2) == 0 ? "true" : "false");
                break;
            case "null":
                _json.Append("null");
                break;
            default:
                _json.Append(Samples.Any(random));
                break;
        }
    }

    private void WriteObject(JsonElement schema, int depth)
    {
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(static name => name.GetString()!).ToHashSet() : [];
        var given = new HashSet<string>();
        _json.Append('{');
        foreach (var property in schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject() : default)
        {
            if (required.Contains(property.Name) ? !Breaks() : !IsLargeEnough(depth) && random.Next(depth == 0 ? 2 : 3) == 0)
            {
                WriteName(given, property.Name);
                Write(property.Value, depth + 1);
            }
        }

        foreach (var name in required.Where(name => !given.Contains(name) && !Breaks()))
        {
            WriteName(given, name);
            _json.Append(Samples.Any(random));
        }

        WriteOthers(schema, given, depth);
        _json.Append('}');
    }

    private void WriteOthers(JsonElement schema, HashSet<string> given, int depth)
    {
        var patterns = schema.TryGetProperty("patternProperties", out var stated) ? stated.EnumerateObject().ToList() : [];
        foreach (var pattern in patterns.Where(_ => random.Next(2) == 0))
        {
            WriteName(given, Samples.Matching(pattern.Name, random));
            Write(pattern.Value, depth + 1);
        }

        var isOpen = schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object;
        var count = isOpen ? random.Next(4) : Breaks() ? 1 : 0;
        for (var i = 0; i < count; i++)
        {
            WriteName(given, Samples.Word(random));
            Write(others, depth + 1);
        }
    }

    private void WriteName(HashSet<string> given, string name)
    {
        while (!given.Add(name))
        {
            name += "x";
        }

        _json.Append(_json[^1] == '{' ? "" : ",").Append(Samples.Json(name)).Append(':');
    }

    private void WriteArray(JsonElement schema, int depth)
    {
        var prefix = schema.TryGetProperty("prefixItems", out var tuple) ? tuple.EnumerateArray().ToList() : [];
        var least = Bound(schema, "minItems", 0);
        var most = Math.Min(Bound(schema, "maxItems", Math.Max(least, prefix.Count) + 3), 40);
        var count = IsLargeEnough(depth) ? least : Between(least, most);
        _json.Append('[');
        for (var i = 0; i < count; i++)
        {
            _json.Append(i == 0 ? "" : ",");
            Write(i < prefix.Count ? prefix[i] : schema.TryGetProperty("items", out var items) ? items : default, depth + 1);
        }

        _json.Append(']');
    }

    private string Text(JsonElement schema)
    {
        if (schema.TryGetProperty("format", out var format) && !Breaks() && Samples.OfFormat(format.GetString()!, random) is { } sample)
        {
            return sample;
        }

        var text = schema.TryGetProperty("pattern", out var pattern) && !Breaks() ? Samples.Matching(pattern.GetString()!, random) : Samples.Word(random);
        var least = Bound(schema, "minLength", 0);
        var most = Bound(schema, "maxLength", int.MaxValue);
        if (text.Length >= least && text.Length <= most && random.Next(4) > 0)
        {
            return text;
        }

        var length = Math.Min(Between(least, most == int.MaxValue ? least + 10 : most), 3000);
        return string.Concat(Enumerable.Repeat(random.Next(3) == 0 ? "𝒂" : "a", length));
    }

    private string Number(JsonElement schema, bool isInteger)
    {
        foreach (var bound in (string[])["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"])
        {
            if (schema.TryGetProperty(bound, out var limit) && random.Next(3) == 0 && limit.TryGetDecimal(out var value) && Math.Abs(value) < 1e18m)
            {
                return (value + random.Next(-1, 2)).ToString(CultureInfo.InvariantCulture);
            }
        }

        var least = Math.Clamp(Decimal(schema, "minimum", -1000), -1e15m, 1e15m);
        var most = Math.Clamp(Decimal(schema, "maximum", least + 100), least, 1e15m);
        var number = decimal.Truncate(least + ((most - least) * (decimal)random.NextDouble()));
        var text = number.ToString(CultureInfo.InvariantCulture);
        return random.Next(12) switch
        {
            0 => text + ".0",
            1 => text + "e0",
            2 => isInteger && !Breaks() ? text : text + ".25",
            3 when Breaks() => "123456789012345678901234567890",
            _ => text,
        };
    }

    /// <summary>A number in a range, often one of its ends; beyond them where rules are broken.</summary>
    private int Between(int least, int most) => Breaks()
        ? Math.Max(0, random.Next(2) == 0 ? least - 1 : most == int.MaxValue ? most : most + 1)
        : random.Next(4) switch
        {
            0 => least,
            1 => most,
            _ => least + random.Next((int)Math.Min(int.MaxValue - 1L, (long)most - least + 1)),
        };

    private JsonElement Pick(JsonElement array) => array[random.Next(array.GetArrayLength())];

    private static int Bound(JsonElement schema, string keyword, int otherwise) => schema.TryGetProperty(keyword, out var bound) ? bound.GetInt32() : otherwise;

    private static decimal Decimal(JsonElement schema, string keyword, decimal otherwise) =>
        schema.TryGetProperty(keyword, out var bound) && bound.TryGetDecimal(out var value) ? value : otherwise;
}
