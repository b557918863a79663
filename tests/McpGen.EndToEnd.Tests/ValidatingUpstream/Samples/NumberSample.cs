using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace McpGen.EndToEnd.Tests.ValidatingUpstream.Samples;

/// <summary>Numbers within bounds.</summary>
internal static class NumberSample
{
    public static JsonNode Of(Conjunction schema, bool isInteger, int variant)
    {
        var step = schema.Of("multipleOf").Select(static value => value.GetDecimal()).DefaultIfEmpty(isInteger ? 1m : 0.25m).Max();
        var least = Math.Max(Bound(schema, "minimum", decimal.MinValue, Math.Max), Bound(schema, "exclusiveMinimum", decimal.MinValue, Math.Max));
        var most = Math.Min(Bound(schema, "maximum", decimal.MaxValue, Math.Min), Bound(schema, "exclusiveMaximum", decimal.MaxValue, Math.Min));
        var first = least > decimal.MinValue ? Math.Ceiling(least / step) * step : most < step ? Math.Floor(most / step) * step - step : step;
        var moved = first + (step * (variant + 1));
        var value = moved < most ? moved : first;
        return isInteger && value == decimal.Truncate(value) ? JsonValue.Create((long)value) : JsonValue.Create(value);
    }

    private static decimal Bound(Conjunction schema, string keyword, decimal otherwise, Func<decimal, decimal, decimal> narrower) =>
        schema.Of(keyword).Select(value => value.TryGetDecimal(out var bound) ? bound : otherwise).Aggregate(otherwise, narrower);
}
