using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.RealDocuments;

/// <summary>All operations of Redocly's museum (OpenAPI 3.1, YAML).</summary>
public sealed class MuseumGateway(SharedBuilds builds) : DocumentGateway(builds)
{
    internal override string Name => "museum";

    private protected override string Document() => Requirements.CorpusDocument("redocly", "museum.yaml");
}
