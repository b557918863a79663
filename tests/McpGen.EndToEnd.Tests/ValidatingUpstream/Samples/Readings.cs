using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream.Samples;

/// <summary>Takes references, <c>allOf</c> and choices out of schemas.</summary>
/// <param name="root">Has the definitions.</param>
internal sealed class Readings(JsonElement root)
{
    /// <summary>The ways to read schemas that hold together: one for each choice among branches.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="first">The branch tried first; null to start with the shortest, which ends soonest.</param>
    public IEnumerable<Conjunction> Of(IEnumerable<JsonElement> schemas, int? first) =>
        Expand([.. schemas], [], first).Select(static plain => new Conjunction(plain));

    private IEnumerable<ImmutableList<JsonElement>> Expand(ImmutableList<JsonElement> open, ImmutableList<JsonElement> plain, int? first)
    {
        if (open.IsEmpty)
        {
            return [plain];
        }

        var (schema, rest) = (open[0], open.RemoveAt(0));
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return schema.ValueKind == JsonValueKind.False ? [] : Expand(rest, plain, first);
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            rest = rest.Add(Definition(reference));
        }

        if (schema.TryGetProperty("allOf", out var parts))
        {
            rest = rest.AddRange(parts.EnumerateArray());
        }

        // What stands beside a reference or a choice holds too.
        return Choose(new Conjunction([schema]), ["oneOf", "anyOf"], rest, plain.Add(schema), first);
    }

    private IEnumerable<ImmutableList<JsonElement>> Choose(
        Conjunction schema, ImmutableList<string> keywords, ImmutableList<JsonElement> rest, ImmutableList<JsonElement> plain, int? first) =>
        keywords.IsEmpty ? Expand(rest, plain, first)
        : schema.Of(keywords[0]).FirstOrDefault() is { ValueKind: JsonValueKind.Array } branches
            ? Ordered(branches, first).SelectMany(branch => Choose(schema, keywords.RemoveAt(0), rest.Add(branch), plain, first))
        : Choose(schema, keywords.RemoveAt(0), rest, plain, first);

    private IEnumerable<JsonElement> Ordered(JsonElement branches, int? first) => first is null
        ? branches.EnumerateArray().OrderBy(branch => branch.TryGetProperty("$ref", out var reference) ? Length(Definition(reference)) : Length(branch))
        : Enumerable.Range(0, branches.GetArrayLength()).Select(i => branches[(first.Value + i) % branches.GetArrayLength()]);

    private JsonElement Definition(JsonElement reference) => root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]);

    private static int Length(JsonElement schema) => schema.GetRawText().Length;
}
