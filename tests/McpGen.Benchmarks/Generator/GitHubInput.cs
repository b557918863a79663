namespace McpGen.Benchmarks.Generator;

/// <summary>GitHub's document and manifests for it.</summary>
internal static class GitHubInput
{
    /// <summary>The document's name in the corpus.</summary>
    public const string Document = "github/api.github.com.json";

    public const string Twenty = "twenty";
    public const string All = "all";

    private static readonly string[] Operations =
    [
        "repos/get", "repos/list-for-org", "repos/list-branches", "repos/list-commits", "repos/get-content",
        "issues/create", "issues/get", "issues/list-for-repo", "issues/create-comment", "issues/update",
        "pulls/list", "pulls/get", "pulls/create", "pulls/list-files", "users/get-by-username",
        "search/code", "search/repos", "actions/list-workflow-runs", "gists/create", "git/get-ref",
    ];

    /// <summary>A manifest that selects <c>twenty</c> operations, or <c>all</c>.</summary>
    public static string Manifest(string selection) =>
        $$"""
        mcpgen: 1
        gateway: { name: github, version: 1.0.0 }
        upstreams:
          github: { openapi: api.github.com.json }
        tools:
          - from: github
            select: {{(selection == All ? All : $"{{ operations: [{string.Join(", ", Operations)}] }}")}}

        """;
}
