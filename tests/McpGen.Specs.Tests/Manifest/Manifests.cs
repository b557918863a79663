using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Manifest;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Tests.Manifest;

/// <summary>Reads manifests as tests look at them.</summary>
internal static class Manifests
{
    /// <summary>The problems of a whole manifest, as a compiler prints them.</summary>
    public static List<string> Problems(string manifest)
    {
        Read(manifest, out var problems);
        return [.. problems.Select(static problem => problem.ToString())];
    }

    /// <summary>The problems of a sound manifest with one upstream that has these further keys, on line 6.</summary>
    public static List<string> OfUpstream(string keys) => Problems(
        "mcpgen: 1\ngateway: { name: test }\nupstreams:\n  crm: {\n    openapi: crm.yaml,\n    " + keys + "\n  }");

    public static GatewayManifest? Read(string manifest) => Read(manifest, out _);

    private static GatewayManifest? Read(string manifest, out List<Problem> problems)
    {
        problems = [];
        return ManifestReader.Read(new("gateway.mcp.yaml", manifest), problems);
    }
}
