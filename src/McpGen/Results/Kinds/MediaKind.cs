namespace McpGen.Results.Kinds;

/// <summary>What a body holds, as far as results differ by it.</summary>
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

    /// <summary>Server-sent events.</summary>
    Events,

    /// <summary>JSON texts, one on each line.</summary>
    JsonLines,

    /// <summary>JSON texts, each after a record separator (RFC 7464).</summary>
    JsonSequence,
}
