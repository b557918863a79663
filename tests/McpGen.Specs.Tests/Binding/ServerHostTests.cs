using System.Linq;
using Xunit;

namespace McpGen.Specs.Tests.Binding;

/// <summary>A document may say where its service is on the public network. What is inside a network is for the manifest to say.</summary>
public class ServerHostTests
{
    [Theory]
    [InlineData("http://localhost:3000", "it leads to this machine")]
    [InlineData("http://127.0.0.1", "it leads to this machine")]
    [InlineData("http://[::1]", "it leads to this machine")]
    [InlineData("http://10.0.0.1", "it leads to a private network")]
    [InlineData("http://[::ffff:10.0.0.1]", "it leads to a private network")]
    [InlineData("http://[fd12::1]", "it leads to a private network")]
    [InlineData("http://100.64.0.1", "it leads to a private network")]
    [InlineData("http://vault", "it leads to a private network")]
    [InlineData("http://vault.internal", "it leads to a private network")]
    public void A_server_inside_a_network_needs_the_manifests_word(string url, string fault)
    {
        Assert.Equal(
            $"The document's server '{url}' cannot be a base URL: {fault}; say where requests go with 'baseUrl'", With(url).Problem.Message);
        Assert.Equal(url, Assert.Single(With(url, "network: private").Model.Upstreams).BaseUrl);
    }

    [Theory]
    [InlineData("http://169.254.169.254")]
    [InlineData("http://[::ffff:a9fe:a9fe]")]
    [InlineData("http://[2002:a9fe:a9fe::]")]
    [InlineData("http://[fd00:ec2::254]")]
    [InlineData("http://metadata.google.internal")]
    [InlineData("http://100.100.100.200")]
    [InlineData("http://0.0.0.0")]
    [InlineData("http://127.1")]
    [InlineData("http://0x7f000001")]
    [InlineData("http://2130706433")]
    [InlineData("http://0177.0.0.1")]
    [InlineData("http://①②⑦.⓪.⓪.①")]
    [InlineData("http://127.0.0.1.")]
    [InlineData("http://good@169.254.169.254")]
    [InlineData("http://[fe80::1%25eth0]")]
    public void A_server_that_is_never_to_be_reached_is_an_error_whatever_the_network(string url)
    {
        Assert.StartsWith($"The document's server '{url}' cannot be a base URL: ", With(url, "network: private").Problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_variable_is_judged_by_its_default() => Assert.Contains(
        "it leads to a link-local address",
        Bound.Files(Manifest(""), ("api.yaml", Document("[{ url: 'http://{host}/v1', variables: { host: { default: 169.254.169.254 } } }]"))).Problem.Message,
        System.StringComparison.Ordinal);

    [Fact]
    public void The_host_of_2_0_is_judged_too() => Assert.Contains(
        "it leads to this machine",
        Bound.Files(Manifest(""), ("api.yaml", "swagger: '2.0'\ninfo: { title: T, version: '1' }\nhost: localhost:3000\npaths: { /a: { get: { } } }")).Problem.Message,
        System.StringComparison.Ordinal);

    [Theory]
    [InlineData("https://metadata.google.internal")]
    [InlineData("https://vault.internal")]
    [InlineData("https://a.localhost")]
    [InlineData("https://10.0.0.1")]
    [InlineData("https://127.1")]
    [InlineData("https://vault")]
    public void The_server_of_an_operation_is_public_even_where_the_upstream_is_private(string url) => Assert.Equal(
        "MCPGEN214", Operation("https://api.internal", url).Problem.Id);

    [Theory]
    [InlineData("https://files.test", false)]
    [InlineData("https://api.internal/v2", true)]
    public void Only_the_upstreams_own_host_is_on_its_private_network(string url, bool isPrivate) => Assert.Equal(
        isPrivate, Operation("https://api.internal", url).Model.Upstreams.Single(upstream => upstream.BaseUrl == url).IsPrivate);

    [Fact]
    public void The_manifests_own_base_URL_replaces_what_the_document_says() =>
        Assert.Empty(Bound.Files(Manifest("baseUrl: https://api.test"), ("api.yaml", Document("[{ url: 'http://localhost' }]"))).Problems);

    [Fact]
    public void The_network_reaches_the_model() =>
        Assert.True(Bound.Files(Manifest("baseUrl: 'http://api:81', network: private"), ("api.yaml", Document("[]"))).Model.Upstreams[0].IsPrivate);

    private static Bound Operation(string server, string own) => Bound.Files(
        Manifest("network: private, servers: document"),
        ("api.yaml", $"openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\nservers: [{{ url: '{server}' }}]\npaths: {{ /a: {{ get: {{ servers: [{{ url: '{own}' }}] }} }} }}"));

    private static Bound With(string url, string keys = "") => Bound.Files(Manifest(keys), ("api.yaml", Document($"[{{ url: '{url}' }}]")));

    private static string Manifest(string keys) =>
        $"mcpgen: 1\ngateway: {{ name: x }}\nupstreams: {{ api: {{ openapi: api.yaml{(keys.Length > 0 ? ", " + keys : "")} }} }}\ntools: [{{ from: api, select: all }}]";

    private static string Document(string servers) =>
        $"openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\nservers: {servers}\npaths: {{ /a: {{ get: {{ }} }} }}";
}
