using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace McpGen.Tests.Wire;

/// <summary>
/// RFC 6570 §3.2.1 written down once more, after the text of the RFC and without the product's code: one variable, the operators that OpenAPI refers to.
/// </summary>
internal static class Rfc6570
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /// <summary>Expands <c>{name}</c>, <c>{.name}</c>, <c>{;name}</c> or <c>{?name}</c>, with <c>*</c> when exploded.</summary>
    /// <returns>Null when the value is undefined.</returns>
    public static string? Expand(char? op, string name, bool explode, JsonNode? value)
    {
        // Appendix A: first, separator, named, and what follows the name of an empty value.
        var (first, separator, named, ifEmpty) = op switch
        {
            '.' => (".", ".", false, ""),
            ';' => (";", ";", true, ""),
            '?' => ("?", "&", true, "="),
            _ => ("", ",", false, ""),
        };
        if (Members(value) is { } members)
        {
            if (members.Count == 0)
            {
                return null;
            }

            return first + (explode
                ? string.Join(separator, members.Select(member => Exploded(member, named ? member.Name ?? name : member.Name, named, ifEmpty)))
                : (named ? Encode(name) + "=" : "") + string.Join(",", members.Select(static member => (member.Name is null ? "" : Encode(member.Name) + ",") + Encode(member.Value))));
        }

        var text = Encode(Text(value!));
        return first + (named ? Encode(name) + (text.Length == 0 ? ifEmpty : "=") : "") + text;
    }

    /// <summary>The defined items of a list or members of an object; null for anything else.</summary>
    public static IReadOnlyList<(string? Name, string Value)>? Members(JsonNode? value) => value switch
    {
        null => [],
        JsonArray list => [.. list.Where(static item => item is not null).Select(static item => ((string?)null, Text(item!)))],
        JsonObject map => [.. map.Where(static member => member.Value is not null).Select(static member => ((string?)member.Key, Text(member.Value!)))],
        _ => null,
    };

    /// <summary>The text of a value that is not split further; what OpenAPI leaves undefined is compact JSON.</summary>
    public static string Text(JsonNode value) =>
        value is JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : value.ToJsonString(Json);

    /// <summary>Every byte of UTF-8 but the unreserved characters, and perhaps a few more, as <c>%XX</c>.</summary>
    public static string Encode(string text, string alsoKept = "")
    {
        var encoded = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            var c = (char)b;
            _ = b < 0x80 && (Unreserved.Contains(c, StringComparison.Ordinal) || alsoKept.Contains(c, StringComparison.Ordinal))
                ? encoded.Append(c)
                : encoded.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }

        return encoded.ToString();
    }

    private static readonly System.Text.Json.JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Exploded((string? Name, string Value) member, string? name, bool named, string ifEmpty)
    {
        var text = Encode(member.Value);
        return name is null ? text : Encode(name) + (named && text.Length == 0 ? ifEmpty : "=") + text;
    }
}
