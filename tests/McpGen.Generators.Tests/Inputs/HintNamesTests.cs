using McpGen.Generators.Inputs;
using Xunit;

namespace McpGen.Generators.Tests.Inputs;

public sealed class HintNamesTests
{
    [Fact]
    public void A_class_alone_with_its_name_gives_it_to_its_files() => Assert.Equal(["Desk"], HintNames.Prefixes([Class("Acme", "Desk")]));

    [Fact]
    public void Classes_that_share_a_name_stand_in_folders_of_their_namespaces() =>
        Assert.Equal(["Acme.North/Desk", "global/desk"], HintNames.Prefixes([Class("Acme.North", "Desk"), Class("", "desk")]));

    [Fact]
    public void Namespaces_that_differ_in_case_only_are_numbered() =>
        Assert.Equal(["Acme/Desk", "acme/Desk2"], HintNames.Prefixes([Class("Acme", "Desk"), Class("acme", "Desk")]));

    [Fact]
    public void What_is_not_ASCII_is_written_as_a_number() => Assert.Equal(["B_00fcro"], HintNames.Prefixes([Class("Acme", "Büro")]));

    private static GatewayClass Class(string @namespace, string name) => new(@namespace, name, "public partial class", "desk.mcp.yaml", "/app/Desk.cs");
}
