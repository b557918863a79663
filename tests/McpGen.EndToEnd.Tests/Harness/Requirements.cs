using System;
using System.IO;
using Xunit;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>What lies outside the repository; a test that needs a missing one is skipped with the reason.</summary>
internal static class Requirements
{
    /// <summary>A document of the corpus of real OpenAPI documents.</summary>
    public static string CorpusDocument(params string[] parts)
    {
        var corpus = Environment.GetEnvironmentVariable("MCPGEN_CORPUS") ?? Repository.At("artifacts", "corpus");
        var path = Path.Combine([corpus, "dev", .. parts]);
        Assert.SkipUnless(File.Exists(path), $"The corpus document {string.Join('/', parts)} is missing; MCPGEN_CORPUS names the folder that holds dev/.");
        return path;
    }

    /// <summary>The script of a command line program installed from npm, to be run by <c>node</c>.</summary>
    public static string NodeTool(params string[] parts)
    {
        var tools = Environment.GetEnvironmentVariable("MCPGEN_NODE_TOOLS") ?? Repository.At("artifacts", "node");
        var path = Path.Combine([tools, "node_modules", .. parts]);
        Assert.SkipUnless(File.Exists(path), $"The npm package {parts[0]}/{parts[1]} is missing; MCPGEN_NODE_TOOLS names the folder that holds node_modules/.");
        return path;
    }

    /// <summary>Native AOT takes a linker and minutes, so it is asked for.</summary>
    public static void NativeAot() =>
        Assert.SkipUnless(Environment.GetEnvironmentVariable("MCPGEN_AOT") == "1", "Native AOT publishing runs only with MCPGEN_AOT=1.");
}
