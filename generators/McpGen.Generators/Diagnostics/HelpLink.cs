namespace McpGen.Generators.Diagnostics;

/// <summary>Where a diagnostic is explained.</summary>
internal static class HelpLink
{
    /// <summary>The page whose sections are called like the ids.</summary>
    public const string Page = "https://github.com/mcpgen/mcpgen/blob/main/docs/diagnostics.md";

    /// <summary>The section of one id.</summary>
    public static string To(string id) => Page + "#" + id.ToLowerInvariant();
}
