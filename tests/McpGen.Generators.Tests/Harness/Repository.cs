using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace McpGen.Generators.Tests.Harness;

/// <summary>Places on this machine, as the build wrote them into the test assembly.</summary>
internal static class Repository
{
    public static string Root => Metadata("RepositoryRoot");

    public static string NetAnalyzers => Metadata("NetAnalyzers");

    public static string Cases => Path.Combine(Root, "tests", "McpGen.Generators.Tests", "Cases");

    /// <summary>The folder of real-world documents; null where it is not at hand.</summary>
    public static string? Corpus
    {
        get
        {
            var root = Environment.GetEnvironmentVariable("MCPGEN_CORPUS") ?? Path.Combine(Root, "artifacts", "corpus");
            var documents = Path.Combine(root, "dev");
            return Directory.Exists(documents) ? documents : null;
        }
    }

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
