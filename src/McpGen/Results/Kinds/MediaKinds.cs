using System;

namespace McpGen.Results.Kinds;

/// <summary>Reads media types (RFC 9110 §8.3.1).</summary>
internal static class MediaKinds
{
    /// <summary>The kind of a type without parameters, for example <c>application/problem+json</c>.</summary>
    public static MediaKind Of(string mediaType)
    {
        var type = mediaType.ToLowerInvariant();
        return type switch
        {
            "application/json" or "text/json" or "text/x-json" => MediaKind.Json,
            "text/html" or "application/xhtml+xml" => MediaKind.Html,
            "text/event-stream" => MediaKind.Events,
            "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonlines" or "application/jsonlines" or "application/stream+json" => MediaKind.JsonLines,
            "application/json-seq" => MediaKind.JsonSequence,
            "application/xml" or "application/yaml" or "application/x-yaml" or "application/javascript" or "application/sql" or "application/graphql"
                or "application/toml" or "application/x-www-form-urlencoded" or "image/svg+xml" => MediaKind.Text,
            _ when type.EndsWith("+json", StringComparison.Ordinal) || type.StartsWith("application/json+", StringComparison.Ordinal) => MediaKind.Json,
            _ when type.EndsWith("+json-seq", StringComparison.Ordinal) => MediaKind.JsonSequence,
            _ when type.StartsWith("image/", StringComparison.Ordinal) => MediaKind.Image,
            _ when type.StartsWith("audio/", StringComparison.Ordinal) => MediaKind.Audio,
            _ when type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal)
                || type.EndsWith("+yaml", StringComparison.Ordinal) => MediaKind.Text,
            _ => MediaKind.Binary,
        };
    }
}
