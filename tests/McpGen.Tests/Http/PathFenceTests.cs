using System.Text.Encodings.Web;
using System.Threading.Tasks;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Http;

/// <summary>What arrives at a real listener when an argument tries to change the path.</summary>
public class PathFenceTests
{
    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    [InlineData("%2e%2e")]
    [InlineData("%2E")]
    [InlineData(".%2e")]
    [InlineData("%252e%252e")]
    [InlineData("%25252e%25252e")]
    [InlineData("a/../b")]
    [InlineData("../x")]
    [InlineData("x/..")]
    [InlineData("./x")]
    [InlineData(@"..\x")]
    [InlineData(@"a\..\b")]
    [InlineData("..%2fx")]
    [InlineData("..%5cx")]
    [InlineData("..%255cx")]
    [InlineData("..;/x")]
    [InlineData("..;a=b")]
    [InlineData(".. ")]
    [InlineData("..\0")]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a%0d%0aX-Evil: 1")]
    [InlineData("a\tb")]
    [InlineData("%c0%ae%c0%ae")]
    [InlineData("%C0%AF")]
    [InlineData("\uFF0E\uFF0E")]
    [InlineData("\u2025")]
    [InlineData("\u2024\u2024")]
    [InlineData("a\uFF0F..\uFF0Fb")]
    public async Task A_value_that_may_resolve_elsewhere_is_refused_and_nothing_is_sent(string value)
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url + "/api"), static (arguments, request) =>
            request.Path("/orders/").Path(arguments.Required("id").String()).Path("/refunds"));

        var result = await gateway.CallAsync($$"""{"id":"{{JavaScriptEncoder.Default.Encode(value)}}"}""");

        Assert.Equal(ToolOutcome.Rejected, result.Outcome);
        Assert.Contains("/id: must not ", result.Text(), System.StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("//evil", "%2F%2Fevil")]
    [InlineData("/", "%2F")]
    [InlineData("\\\\evil\\share", "%5C%5Cevil%5Cshare")]
    [InlineData("http://evil.test/", "http%3A%2F%2Fevil.test%2F")]
    [InlineData("@evil.test", "%40evil.test")]
    [InlineData("a?b=c#d", "a%3Fb%3Dc%23d")]
    [InlineData("....//", "....%2F%2F")]
    [InlineData("...", "...")]
    [InlineData("..a", "..a")]
    [InlineData("100%", "100%25")]
    [InlineData("a b+c", "a%20b%2Bc")]
    [InlineData("ä€😀", "%C3%A4%E2%82%AC%F0%9F%98%80")]
    [InlineData("-._~", "-._~")]
    [InlineData("!$&'()*,;=:", "%21%24%26%27%28%29%2A%2C%3B%3D%3A")]
    public async Task Any_other_value_stays_one_segment(string value, string sent)
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url + "/api/"), static (arguments, request) =>
            request.Path("/orders/").Path(arguments.Required("id").String()).Path("/refunds"));

        await gateway.CallAsync($$"""{"id":"{{JavaScriptEncoder.Default.Encode(value)}}"}""");

        Assert.StartsWith($"GET /api/orders/{sent}/refunds HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n", Assert.Single(server.Requests), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_arguments_cannot_make_a_dot_segment_together()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), static (arguments, request) =>
            request.Path("/files/").Path(arguments.Required("name").String()).Path(arguments.Required("extension").String()));

        var result = await gateway.CallAsync("""{"name":".","extension":"."}""");

        Assert.Contains("/name: must not be or hold the path segments", result.Text(), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_literal_dot_and_an_argument_cannot_make_a_dot_segment_together()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), static (arguments, request) =>
            request.Path("/files/.").Path(arguments.Required("name").String()).Path("?v=1"));

        Assert.Equal(ToolOutcome.Rejected, (await gateway.CallAsync("""{"name":"."}""")).Outcome);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":null}""")]
    [InlineData("""{"id":[]}""")]
    public async Task Nothing_is_no_segment(string arguments)
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), static (arguments, request) => request.Path("/orders/").Path(arguments.Optional("id")));

        Assert.Equal(ToolOutcome.Rejected, (await gateway.CallAsync(arguments)).Outcome);
    }
}
