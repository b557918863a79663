using System;
using System.IO;
using System.Linq;

namespace McpGen.Benchmarks.Generator;

/// <summary>Real documents, which are not part of the repository.</summary>
internal static class CorpusFile
{
    /// <summary>A document's path, or null when there is no corpus.</summary>
    /// <param name="name">For example <c>github/api.github.com.json</c>.</param>
    public static string? Find(string name)
    {
        var corpus = Environment.GetEnvironmentVariable("MCPGEN_CORPUS");
        return corpus is null ? null : new[] { "dev", "" }.Select(folder => Path.Combine(corpus, folder, name)).FirstOrDefault(File.Exists);
    }
}
