using McpGen.Specs.OpenApi;
using McpGen.Specs.Text;
using Xunit;

namespace McpGen.Specs.Tests.OpenApi;

public sealed class DocumentSetTests
{
    private static readonly DocumentSet Files = new(
    [
        new SpecFile("/repo/specs/crm.openapi.yaml", ""), new SpecFile("/repo/specs/parts/a b.yaml", ""), new SpecFile("/repo/shared/common.json", ""),
        new SpecFile("C:\\src\\specs\\win.yaml", ""), new SpecFile("/repo/specs/parts/@{id}%41.yaml", ""),
    ]);

    [Theory]
    [InlineData("/repo/specs/m.mcp.yaml", "crm.openapi.yaml", "/repo/specs/crm.openapi.yaml")]
    [InlineData("/repo/specs/m.mcp.yaml", "./parts/../crm.openapi.yaml", "/repo/specs/crm.openapi.yaml")]
    [InlineData("/repo/specs/m.mcp.yaml", "..\\shared\\common.json", "/repo/shared/common.json")]
    [InlineData("/repo/specs/m.mcp.yaml", "parts/a%20b.yaml", "/repo/specs/parts/a b.yaml")]
    [InlineData("/repo/specs/m.mcp.yaml", "parts/@{id}%41.yaml", "/repo/specs/parts/@{id}%41.yaml")]
    [InlineData("/repo/specs/m.mcp.yaml", "/repo/shared/common.json", "/repo/shared/common.json")]
    [InlineData("C:\\src\\m.mcp.yaml", "specs/win.yaml", "C:\\src\\specs\\win.yaml")]
    [InlineData("/elsewhere/m.mcp.yaml", "C:/src/specs/win.yaml", "C:\\src\\specs\\win.yaml")]
    [InlineData("/repo/specs/m.mcp.yaml", "CRM.openapi.yaml", null)]
    [InlineData("/repo/specs/m.mcp.yaml", "", null)]
    public void A_reference_finds_its_file(string relativeTo, string reference, string? path)
    {
        Assert.Equal(path, Files.Find(relativeTo, reference)?.Path);
    }

    [Theory]
    [InlineData("crm.openapi.yml", "crm.openapi.yaml")]
    [InlineData("CRM.openapi.yaml", "crm.openapi.yaml")]
    [InlineData("common.json", "../shared/common.json")]
    [InlineData("nothing-like-it.txt", null)]
    public void A_reference_to_no_file_has_a_nearest_one(string reference, string? closest)
    {
        Assert.Equal(closest, Files.Closest("/repo/specs/m.mcp.yaml", reference));
    }
}
