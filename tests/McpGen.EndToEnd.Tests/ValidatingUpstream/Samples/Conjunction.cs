using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream.Samples;

/// <summary>Schemas that hold together for one value; only their plain keywords are asked for here.</summary>
internal sealed record Conjunction(IReadOnlyList<JsonElement> Schemas)
{
    /// <summary>The types that every schema allows; null when none says anything.</summary>
    public string[]? Types => Of("type").Select(Names)
        .Aggregate((string[]?)null, static (all, next) => all is null ? next : [.. all.SelectMany(name => Both(name, next)).Distinct()]);

    /// <summary>Every value that a keyword has.</summary>
    public IEnumerable<JsonElement> Of(string keyword) =>
        Schemas.Where(schema => schema.TryGetProperty(keyword, out _)).Select(schema => schema.GetProperty(keyword));

    public bool Has(params IEnumerable<string> keywords) => keywords.Any(keyword => Of(keyword).Any());

    public int? Greatest(string keyword) => Of(keyword).Select(static value => (int?)value.GetInt32()).Max();

    public int? Least(string keyword) => Of(keyword).Select(static value => (int?)value.GetInt32()).Min();

    private static string[] Names(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(static name => name.GetString()!)] : [type.GetString()!];

    private static IEnumerable<string> Both(string name, string[] others) =>
        others.Contains(name) || (name == "integer" && others.Contains("number")) ? [name]
        : name == "number" && others.Contains("integer") ? ["integer"]
        : [];
}
