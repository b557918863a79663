using System;

namespace McpGen.Results;

/// <summary>What a media type holds, as far as results differ by it.</summary>
internal enum MediaKind
{
    /// <summary>Bytes that are not shown.</summary>
    Binary,

    /// <summary>JSON, also of a <c>+json</c> type.</summary>
    Json,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Other text.</summary>
    Text,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A sound.</summary>
    Audio,
}

/// <summary>Reads media types (RFC 9110 §8.3.1).</summary>
internal static class MediaKinds
{
    /// <summary>The kind of a type without parameters, for example <c>application/problem+json</c>.</summary>
    public static MediaKind Of(string mediaType)
    {
        var type = mediaType.ToLowerInvariant();
        return type switch
        {
            "application/json" or "text/json" => MediaKind.Json,
            "text/html" or "application/xhtml+xml" => MediaKind.Html,
            "application/xml" or "application/yaml" or "application/x-yaml" or "application/javascript" or "application/x-ndjson"
                or "application/jsonl" or "application/sql" or "application/graphql" or "application/x-www-form-urlencoded" => MediaKind.Text,
            _ when type.EndsWith("+json", StringComparison.Ordinal) => MediaKind.Json,
            _ when type.StartsWith("image/", StringComparison.Ordinal) => MediaKind.Image,
            _ when type.StartsWith("audio/", StringComparison.Ordinal) => MediaKind.Audio,
            _ when type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal)
                || type.EndsWith("+yaml", StringComparison.Ordinal) => MediaKind.Text,
            _ => MediaKind.Binary,
        };
    }
}
