using System;
using System.Text.Json;

namespace McpGen.Arguments;

public readonly partial struct Argument
{
    /// <summary>A value fixed in the manifest that is written like an argument: an array or an object in a query. The build has checked it.</summary>
    /// <param name="json">The value as JSON.</param>
    public static Argument Fixed(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return new Argument(JsonElement.ParseValue(ref reader), ArgumentErrors.OfFixedValues(), parent: null, name: null, index: 0, isOptional: false);
    }
}
