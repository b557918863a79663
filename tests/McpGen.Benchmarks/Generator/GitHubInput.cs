using System;
using System.IO;
using System.Linq;

namespace McpGen.Benchmarks.Generator;

/// <summary>GitHub's document and a manifest that selects twenty of its operations.</summary>
internal static class GitHubInput
{
    private static readonly string[] Operations =
    [
        "repos/get", "repos/list-for-org", "repos/list-branches", "repos/list-commits", "repos/get-content",
        "issues/create", "issues/get", "issues/list-for-repo", "issues/create-comment", "issues/update",
        "pulls/list", "pulls/get", "pulls/create", "pulls/list-files", "users/get-by-username",
        "search/code", "search/repos", "actions/list-workflow-runs", "gists/create", "git/get-ref",
    ];

    public static string Manifest { get; } =
        $$"""
        mcpgen: 1
        gateway: { name: github, version: 1.0.0 }
        upstreams:
          github: { openapi: api.github.com.json }
        tools:
          - from: github
            select: { operations: [{{string.Join(", ", Operations)}}] }

        """;

    /// <summary>The document's path, or null when there is no corpus.</summary>
    public static string? Find()
    {
        var corpus = Environment.GetEnvironmentVariable("MCPGEN_CORPUS");
        return corpus is null
            ? null
            : new[] { "dev/github", "github" }.Select(folder => Path.Combine(corpus, folder, "api.github.com.json")).FirstOrDefault(File.Exists);
    }
}
