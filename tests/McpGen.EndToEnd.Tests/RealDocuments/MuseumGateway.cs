using System.Collections.Generic;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.RealDocuments;

/// <summary>All operations of Redocly's museum (OpenAPI 3.1, YAML).</summary>
public sealed class MuseumGateway(SharedBuilds builds) : DocumentGateway(builds)
{
    private protected override string Name => "museum";

    private protected override string Document() => Requirements.CorpusDocument("redocly", "museum.yaml");

    private protected override Dictionary<string, string?> Environment(string upstream, string auditFile) => new()
    {
        ["MUSEUM_URL"] = upstream,
        ["MUSEUM_CREDENTIALS"] = "bXVzZXVtOm11c2V1bQ==",
        ["MUSEUM_AUDIT"] = auditFile,
    };
}
