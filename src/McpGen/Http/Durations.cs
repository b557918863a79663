using System;
using System.Globalization;

namespace McpGen.Http;

/// <summary>Words durations for messages.</summary>
internal static class Durations
{
    public static string Words(TimeSpan duration) => duration switch
    {
        { TotalSeconds: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds:0} ms"),
        { TotalSeconds: 1 } => "1 second",
        _ => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.#} seconds"),
    };
}
