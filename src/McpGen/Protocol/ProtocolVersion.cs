using System;

namespace McpGen.Protocol;

/// <summary>The revisions of MCP that a gateway serves.</summary>
internal static class ProtocolVersion
{
    /// <summary>The stateless revision: every request names it in its <c>_meta</c>.</summary>
    public const string Modern = "2026-07-28";

    /// <summary>The newest revision that begins with <c>initialize</c>.</summary>
    public const string LatestLegacy = "2025-11-25";

    /// <summary>What a request's <c>_meta</c> may name. Revisions that begin with <c>initialize</c> are not among them: they negotiate there.</summary>
    public static ReadOnlySpan<byte> SupportedJson => "[\"2026-07-28\"]"u8;

    /// <summary>Whether the revision begins with <c>initialize</c>.</summary>
    public static bool IsLegacy(string version) => version is "2024-11-05" or "2025-03-26" or "2025-06-18" or LatestLegacy;

    /// <summary>The revision that answers an <c>initialize</c>: the client's if it is served, else the newest that can be agreed on that way.</summary>
    public static string Negotiate(string? requested) => requested is not null && IsLegacy(requested) ? requested : LatestLegacy;
}
