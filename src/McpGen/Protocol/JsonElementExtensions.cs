using System;
using System.Text.Json;

namespace McpGen.Protocol;

/// <summary>Reading of JSON whose shape the other side decides.</summary>
internal static class JsonElementExtensions
{
    /// <summary>A member of an object; undefined when it is missing or this is no object.</summary>
    public static JsonElement Member(this JsonElement element, ReadOnlySpan<byte> name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>The string this is; null when it is anything else.</summary>
    public static string? AsString(this JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString() : null;
}
