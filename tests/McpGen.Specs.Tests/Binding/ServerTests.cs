using System.Linq;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

public class ServerTests
{
    [Fact]
    public void An_operation_of_another_host_is_left_out()
    {
        var bound = Served("https://b.test");
        Assert.Equal("MCPGEN214", bound.Problem.Id);
        Assert.Empty(bound.Tools);
    }

    [Theory]
    [InlineData("https://a.test/v2")]
    [InlineData("https://a.test/v2/")]
    [InlineData("/v2")]
    public void An_operation_of_another_path_of_the_host_is_sent_there(string server)
    {
        var bound = Served(server);
        Assert.Empty(bound.Problems);
        Assert.Equal("https://a.test/v2", Assert.Single(bound.Model.Upstreams).BaseUrl);
    }

    [Theory]
    [InlineData("https://a.test/v1")]
    [InlineData("https://a.test/v1/")]
    [InlineData("/v1")]
    public void An_operation_of_the_same_server_needs_no_upstream_of_its_own(string server) =>
        Assert.Equal(("api", "https://a.test/v1"), Served(server).Model.Upstreams.Select(static upstream => (upstream.Identifier, upstream.BaseUrl)).Single());

    [Fact]
    public void The_manifest_can_allow_the_servers_of_the_document()
    {
        var upstream = Assert.Single(Served("https://upload.b.test/api", "servers: document").Model.Upstreams);
        Assert.Equal(("api", "apiUploadBTestApi", "https://upload.b.test/api"), (upstream.Name, upstream.Identifier, upstream.BaseUrl));
    }

    [Theory]
    [InlineData("http://b.test")]
    [InlineData("https://169.254.169.254")]
    [InlineData("https://[fd00:ec2::254]/")]
    [InlineData("https://localhost")]
    [InlineData("https://2130706433/")]
    [InlineData("https://b.test/${HOME}")]
    [InlineData("https://{host}.b.test")]
    [InlineData("https://me@b.test")]
    [InlineData("https://b.test?x=1")]
    [InlineData("//b.test@127.0.0.1")]
    public void Not_every_server_of_the_document_can_be_allowed(string server) => Assert.Equal("MCPGEN214", Served(server, "servers: document").Problem.Id);

    [Fact]
    public void A_variable_of_a_server_has_its_default() => Assert.Equal(
        "https://eu.b.test",
        Files("[{ url: 'https://{region}.b.test', variables: { region: { default: eu } } }]", "servers: document").Model.Upstreams.Single().BaseUrl);

    [Fact]
    public void Where_the_manifest_states_the_base_URL_servers_say_nothing() => Assert.Equal(
        "http://c.test", Served("https://b.test", "baseUrl: 'http://c.test'").Model.Upstreams.Single().BaseUrl);

    [Fact]
    public void A_base_URL_excludes_the_servers_of_the_document() =>
        Assert.Equal("MCPGEN110", Served("https://b.test", "baseUrl: 'http://c.test', servers: document").Problem.Id);

    private static Bound Served(string server, string upstream = "timeout: 30s") => Files("[{ url: '" + server + "' }]", upstream);

    private static Bound Files(string servers, string upstream) => Bound.Files(
        "mcpgen: 1\ngateway: { name: x }\nupstreams: { api: { openapi: api.yaml, " + upstream + " } }\ntools: [{ from: api, select: all }]",
        ("api.yaml", "openapi: 3.1.0\ninfo: { title: T, version: '1' }\nservers: [{ url: 'https://a.test/v1' }]\npaths: { /a: { get: { servers: " + servers + " } } }"));
}
