using System;
using System.Collections.Generic;

namespace McpGen.Http;

/// <summary>The settings of an upstream. Texts may hold <c>${NAME}</c> and <c>${NAME:-default}</c>, resolved once when the gateway starts.</summary>
public sealed record UpstreamOptions
{
    /// <summary>The upstream's name in the manifest, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>An absolute http or https URL. Its path is put before every request's path; it holds no user, query or fragment.</summary>
    public required string BaseUrl { get; init; }

    /// <summary>Which addresses the host of <see cref="BaseUrl"/> may lead to; public ones by default.</summary>
    public UpstreamNetwork Network { get; init; }

    /// <summary>How long one call may take, the whole answer included; 30 seconds by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Sent with every request; a tool's own header of the same name gives way. Empty by default.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The largest answer that is read, in bytes after decompression; 4 MiB by default, up to 1 GiB.</summary>
    public int MaxAnswerBytes { get; init; } = 4 * 1024 * 1024;
}
