using McpGen.EndToEnd.Tests.Harness;
using Xunit;

namespace McpGen.EndToEnd.Tests.RealDocuments;

/// <summary>Selected operations of GitHub's API (OpenAPI 3.0, JSON, 4 MB).</summary>
public sealed class GitHubGateway(SharedBuilds builds) : DocumentGateway(builds)
{
    internal override string Name => "github";

    private protected override string Document() => Requirements.CorpusDocument("github", "api.github.com.json");

    private protected override string ServedDocument(string document, TempFolder folder)
    {
        var copy = folder.At("api.github.com.json");
        Assert.Equal(6, PrismDocument.WithoutNetworkReferences(document, copy));
        return copy;
    }
}
