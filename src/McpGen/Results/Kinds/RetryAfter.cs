using System;
using System.Globalization;
using System.Net.Http.Headers;

namespace McpGen.Results.Kinds;

/// <summary>Reads <c>Retry-After</c> (RFC 9110 §10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>A sentence for the model; null when the header is absent, malformed or in the past.</summary>
    public static string? Sentence(RetryConditionHeaderValue? header, TimeProvider time)
    {
        var wait = header?.Delta ?? (header?.Date - time.GetUtcNow());
        return wait switch
        {
            null => null,
            { TotalSeconds: <= 0 } => null,
            { TotalDays: > 1 } => "It asks to be left alone for more than a day.",
            { } some => string.Create(CultureInfo.InvariantCulture, $"It asks to wait {Math.Ceiling(some.TotalSeconds):0} seconds before another try."),
        };
    }
}
