using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.OpenApi;

public sealed class ParsedFileTests
{
    [Fact]
    public void A_file_is_read_once_however_many_sets_hold_it()
    {
        var file = new SpecFile("/repo/crm.openapi.yaml", "openapi: 3.1.0\npaths: {}");

        new DocumentSet([file]).Open(file);
        var first = ParsedFile.Of(file);
        new DocumentSet([file, new SpecFile("/repo/other.openapi.yaml", "")]).Open(file);

        Assert.Same(first.Root, ParsedFile.Of(file).Root);
    }
}
