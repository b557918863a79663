using System.Linq;
using McpGen.Specs.OpenApi;
using Xunit;

namespace McpGen.Specs.Tests.OpenApi;

public sealed class ServerTests
{
    [Theory]
    [InlineData("servers: [{ url: /v1 }, { url: 'https://b.example/v2' }]", "https://b.example/v2")]
    [InlineData("servers: [{ url: 'https://{host}:{port}/v1', variables: { host: { default: a.example }, port: { default: 8443 } } }]", "https://a.example:8443/v1")]
    [InlineData("servers: [{ url: 'https://{host}/v1' }, { url: 'http://b.example' }]", "http://b.example")]
    [InlineData("servers: [{ url: /v1 }]", null)]
    [InlineData("servers: [{}, 1, { url: [] }]", null)]
    [InlineData("servers: {}", null)]
    [InlineData("x-none: 1", null)]
    public void The_first_absolute_server_of_3_x_is_found(string servers, string? url)
    {
        Assert.Equal(url, new Opened($"openapi: 3.0.0\npaths: {{}}\n{servers}\n").Document.FirstAbsoluteServer);
    }

    [Theory]
    [InlineData("host: a.example\nbasePath: /v1\nschemes: [http, https]", "https://a.example/v1")]
    [InlineData("host: a.example\nbasePath: v1\nschemes: [http]", "http://a.example/v1")]
    [InlineData("host: a.example", "https://a.example")]
    [InlineData("host: a.example\nschemes: [ws]", "https://a.example")]
    [InlineData("basePath: /v1", null)]
    public void The_address_of_2_0_is_put_together(string parts, string? url)
    {
        Assert.Equal(url, new Opened($"swagger: '2.0'\npaths: {{}}\n{parts}\n").Document.FirstAbsoluteServer);
    }

    [Fact]
    public void Without_a_server_of_the_document_that_of_a_path_is_taken()
    {
        Assert.Equal("https://p.example", new Opened("openapi: 3.0.0\npaths: { /a: { servers: [{ url: 'https://p.example' }], get: {} } }\n").Document.FirstAbsoluteServer);
    }

    [Theory]
    [InlineData("{ get: { servers: [{ url: 'https://o.example' }] }, servers: [{ url: 'https://p.example' }] }", "https://o.example", true)]
    [InlineData("{ get: {}, servers: [{ url: 'https://p.example' }] }", "https://p.example", true)]
    [InlineData("{ get: {} }", "https://d.example", false)]
    [InlineData("{ get: { servers: [] } }", "https://d.example", false)]
    public void The_nearest_servers_apply(string path, string url, bool isOwn)
    {
        var operation = Opened.WithPath("3.0.0", path, "servers: [{ url: 'https://d.example' }]").Operation;

        Assert.Equal((url, isOwn), (operation.Servers.Single().Url, operation.HasOwnServers));
    }

    [Theory]
    [InlineData("https://a.example/v1/", "/v1")]
    [InlineData("https://a.example", "")]
    [InlineData("/v1/x", "/v1/x")]
    [InlineData("v1?x=/y", "/v1")]
    [InlineData("/", "")]
    [InlineData(".", "")]
    public void The_path_of_a_server_has_no_slash_at_its_end(string url, string path)
    {
        Assert.Equal(path, Opened.WithPath("3.0.0", "{ get: {} }", $"servers: [{{ url: '{url}' }}]").Document.Operations[0].ServerPath);
    }

    [Theory]
    [InlineData("{ get: {} }", "security: [{ key: [] }, { oauth: [read, write], mtls: [] }]", "key() | oauth(read,write)+mtls()")]
    [InlineData("{ get: { security: [{ own: [] }, {}] } }", "security: [{ key: [] }]", "own() | ")]
    [InlineData("{ get: { security: [] } }", "security: [{ key: [] }]", "")]
    [InlineData("{ get: {} }", "", null)]
    public void Security_is_the_operations_else_the_documents(string path, string rest, string? expected)
    {
        var security = Opened.WithPath("3.0.0", path, rest).Operation.Security;

        Assert.Equal(expected, security is null ? null : string.Join(" | ", security.Select(Text)));
    }

    [Fact]
    public void Extensions_are_kept_as_they_are()
    {
        Assert.Equal("x-a=1", string.Join(" ", Opened.WithPath("3.0.0", "{ get: { x-a: 1, summary: S } }").Operation.Extensions.Select(pair => $"{pair.Key}={pair.Value.Scalar}")));
    }

    [Fact]
    public void Texts_of_the_path_stand_in_for_those_of_the_operation()
    {
        var operation = Opened.WithPath("3.0.0", "{ summary: PS, description: PD, get: { description: D } }").Operation;

        Assert.Equal(("PS", "D"), (operation.Summary, operation.Description));
    }

    private static string Text(SecurityRequirement requirement) =>
        string.Join("+", requirement.Schemes.Select(scheme => $"{scheme.Scheme}({string.Join(",", scheme.Scopes)})"));
}
