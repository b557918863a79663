using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.OpenApi;

namespace McpGen.Specs.Binding.Schemas;

/// <summary>Merges numeric bounds. Bounds beyond what code can compare are dropped, from the schema shown as well.</summary>
internal static class Bounds
{
    /// <summary>The narrowest bounds of several schemas.</summary>
    public static NumberRules Merge(IReadOnlyList<Schema> schemas, bool isInteger)
    {
        var rules = new NumberRules(
            Narrowest(schemas.Select(static schema => schema.Minimum), Math.Max),
            Narrowest(schemas.Select(static schema => schema.Maximum), Math.Min),
            Narrowest(schemas.Select(static schema => schema.ExclusiveMinimum), Math.Max),
            Narrowest(schemas.Select(static schema => schema.ExclusiveMaximum), Math.Min),
            Narrowest(schemas.Select(static schema => schema.MultipleOf).Where(static text => Value(text) > 0), Math.Max));
        rules = Normal(isInteger ? Whole(rules) : rules);
        return Value(rules.Minimum) > Value(rules.Maximum) ? rules with { Maximum = null } : rules;
    }

    /// <summary>The value of a bound.</summary>
    public static decimal? Value(string? text) => text is null ? null : JsonNumber.Value(JsonNumber.FromText(text));

    /// <summary>Integers have inclusive bounds within Int64, so that the check is one comparison.</summary>
    public static NumberRules Whole(NumberRules rules)
    {
        var least = Largest(Ceiling(rules.Minimum), Floor(rules.ExclusiveMinimum) + 1);
        var most = Smallest(Floor(rules.Maximum), Ceiling(rules.ExclusiveMaximum) - 1);
        var step = Value(rules.MultipleOf);
        return new(Text(least), Text(most), null, null, step == decimal.Truncate(step ?? 0) && step > 1 ? Text(step) : null);
    }

    /// <summary>Of an inclusive and an exclusive bound of the same side, only one can matter.</summary>
    private static NumberRules Normal(NumberRules rules)
    {
        if (rules.Minimum is not null && rules.ExclusiveMinimum is not null)
        {
            rules = Value(rules.Minimum) > Value(rules.ExclusiveMinimum) ? rules with { ExclusiveMinimum = null } : rules with { Minimum = null };
        }

        return rules.Maximum is null || rules.ExclusiveMaximum is null ? rules
            : Value(rules.Maximum) < Value(rules.ExclusiveMaximum) ? rules with { ExclusiveMaximum = null } : rules with { Maximum = null };
    }

    private static string? Narrowest(IEnumerable<string?> texts, Func<decimal, decimal, decimal> narrower)
    {
        string? narrowest = null;
        foreach (var text in texts.Where(static text => Value(text) is not null))
        {
            narrowest = narrowest is null || narrower(Value(text)!.Value, Value(narrowest)!.Value) != Value(narrowest) ? JsonNumber.FromText(text!) : narrowest;
        }

        return narrowest;
    }

    private static decimal? Ceiling(string? text) => Value(text) is { } value ? decimal.Ceiling(value) : null;

    private static decimal? Floor(string? text) => Value(text) is { } value ? decimal.Floor(value) : null;

    private static decimal? Largest(decimal? left, decimal? right) => left is null ? right : right is null ? left : Math.Max(left.Value, right.Value);

    private static decimal? Smallest(decimal? left, decimal? right) => left is null ? right : right is null ? left : Math.Min(left.Value, right.Value);

    // The ends of Int64 stand for "no bound" in the check.
    private static string? Text(decimal? value) => value is > long.MinValue and < long.MaxValue ? JsonNumber.Text(value.Value) : null;
}
