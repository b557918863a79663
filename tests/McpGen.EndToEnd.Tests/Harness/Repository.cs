using System;
using System.IO;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>The checkout that the tests run from, found upwards from the test assembly.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A folder of tests/McpGen.EndToEnd.Tests/Gateways.</summary>
    public static string Gateway(string name) => At("tests", "McpGen.EndToEnd.Tests", "Gateways", name);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "McpGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"McpGen.sln is in no folder above '{AppContext.BaseDirectory}'.");
    }
}
