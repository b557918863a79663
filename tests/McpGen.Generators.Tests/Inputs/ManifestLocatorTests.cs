using McpGen.Generators.Inputs;
using Xunit;

namespace McpGen.Generators.Tests.Inputs;

public sealed class ManifestLocatorTests
{
    private static readonly string[] Manifests =
        ["/app/desk.mcp.yaml", "/app/north/desk.mcp.yaml", "/app/north/billing.mcp.yaml", "/shared/specs/crm.mcp.yaml", "C:\\src\\win.mcp.yaml", "/app/odesk.mcp.yaml"];

    [Theory]
    [InlineData("desk.mcp.yaml", "/app/Desk.cs", "/app/desk.mcp.yaml")]
    [InlineData("./desk.mcp.yaml", "/app/Desk.cs", "/app/desk.mcp.yaml")]
    [InlineData("desk.mcp.yaml", "/app/north/Desk.cs", "/app/north/desk.mcp.yaml")]
    [InlineData("../desk.mcp.yaml", "/app/north/Desk.cs", "/app/desk.mcp.yaml")]
    [InlineData("north\\desk.mcp.yaml", "/app/Desk.cs", "/app/north/desk.mcp.yaml")]
    [InlineData("billing.mcp.yaml", "/elsewhere/Desk.cs", "/app/north/billing.mcp.yaml")]
    [InlineData("specs/crm.mcp.yaml", "/app/Desk.cs", "/shared/specs/crm.mcp.yaml")]
    [InlineData("/app/desk.mcp.yaml", "/elsewhere/Desk.cs", "/app/desk.mcp.yaml")]
    [InlineData("win.mcp.yaml", "C:\\src\\code\\Desk.cs", "C:\\src\\win.mcp.yaml")]
    public void A_name_means_the_file_beside_the_class_or_the_only_one_that_ends_so(string name, string sourcePath, string expected) =>
        Assert.Equal([expected], ManifestLocator.Find(name, sourcePath, Manifests));

    [Fact]
    public void A_name_that_fits_several_files_means_all_of_them() =>
        Assert.Equal(["/app/desk.mcp.yaml", "/app/north/desk.mcp.yaml"], ManifestLocator.Find("desk.mcp.yaml", "/elsewhere/Desk.cs", Manifests));

    [Theory]
    [InlineData("")]
    [InlineData("Desk.mcp.yaml")]
    [InlineData("esk.mcp.yaml")]
    [InlineData("../../../../desk.mcp.yaml")]
    public void A_name_that_fits_no_file_means_none(string name) => Assert.Empty(ManifestLocator.Find(name, "/app/Desk.cs", Manifests));
}
