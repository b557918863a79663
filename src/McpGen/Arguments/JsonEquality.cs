using System;
using System.Collections.Generic;
using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>Equality of JSON values: numbers by value, objects without regard to order.</summary>
internal sealed class JsonEquality : IEqualityComparer<JsonElement>
{
    private static readonly JsonEquality Instance = new();

    /// <summary>The positions of the first item that an earlier one equals; null when all differ. Takes linear time.</summary>
    public static (int First, int Second)? FirstRepeated(JsonValue array) =>
        array.Count < 2 || AreFewDistinctTexts(array) ? null : FirstRepeated(array.Parse());

    /// <summary>Whether the items are strings that differ, and so few that comparing all pairs takes no time.</summary>
    private static bool AreFewDistinctTexts(JsonValue array)
    {
        const int Few = 16;

        if (array.Count > Few)
        {
            return false;
        }

        var count = 0;
        foreach (var item in array.Items)
        {
            var raw = item.Raw;
            if (raw[0] != '"' || raw.Contains((byte)'\\'))
            {
                return false;
            }

            var before = 0;
            foreach (var earlier in array.Items)
            {
                if (before++ == count)
                {
                    break;
                }

                if (raw.SequenceEqual(earlier.Raw))
                {
                    return false;
                }
            }

            count++;
        }

        return true;
    }

    private static (int First, int Second)? FirstRepeated(JsonElement array)
    {
        var seen = new Dictionary<JsonElement, int>(Instance);
        var index = 0;
        foreach (var item in array.EnumerateArray())
        {
            if (!seen.TryAdd(item, index))
            {
                return (seen[item], index);
            }

            index++;
        }

        return null;
    }

    public bool Equals(JsonElement x, JsonElement y) => JsonElement.DeepEquals(x, y);

    public int GetHashCode(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return string.GetHashCode(value.GetString());

            case JsonValueKind.Number:
                // Equal numbers have equal doubles, whatever their text.
                return value.TryGetDouble(out var number) ? number.GetHashCode() : 0;

            case JsonValueKind.Array:
                var items = 17;
                foreach (var item in value.EnumerateArray())
                {
                    items = unchecked((items * 31) + GetHashCode(item));
                }

                return items;

            case JsonValueKind.Object:
                var members = 19;
                foreach (var member in value.EnumerateObject())
                {
                    members = unchecked(members + ((string.GetHashCode(member.Name) * 31) ^ GetHashCode(member.Value)));
                }

                return members;

            default:
                return (int)value.ValueKind;
        }
    }
}
