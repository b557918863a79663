using Xunit;

namespace McpGen.Specs.Tests.Manifest;

public class UpstreamTests
{
    [Theory]
    [InlineData("500ms", 500)]
    [InlineData("30s", 30_000)]
    [InlineData("5m", 300_000)]
    [InlineData("1h", 3_600_000)]
    public void A_duration_is_a_number_and_a_unit(string text, long milliseconds) => Assert.Equal(
        milliseconds, Manifests.Read("mcpgen: 1\ngateway: { name: x }\nupstreams: { a: { openapi: a.yaml, timeout: " + text + " } }")!.Upstreams[0].TimeoutMilliseconds);

    [Theory]
    [InlineData("30", "'timeout: 30' has no unit; write '30s' for seconds or '30ms' for milliseconds")]
    [InlineData("30 s", "'timeout: 30 s' is not a duration; write a whole number and a unit, as in 500ms, 30s, 5m or 1h")]
    [InlineData("1.5s", "'timeout: 1.5s' is not a duration; write a whole number and a unit, as in 500ms, 30s, 5m or 1h")]
    [InlineData("soon", "'timeout: soon' is not a duration; write a whole number and a unit, as in 500ms, 30s, 5m or 1h")]
    [InlineData("0s", "'timeout: 0s' is out of range; a duration is from 1ms to 24h")]
    [InlineData("25h", "'timeout: 25h' is out of range; a duration is from 1ms to 24h")]
    [InlineData("99999999999999999999h", "'timeout: 99999999999999999999h' is out of range; a duration is from 1ms to 24h")]
    public void A_bad_duration_says_what_to_write(string text, string message) =>
        Assert.Equal(["gateway.mcp.yaml(6,14): error MCPGEN105: " + message], Manifests.OfUpstream("timeout: " + text));

    [Theory]
    [InlineData("${CRM")]
    [InlineData("http://${}")]
    [InlineData("http://${1X}")]
    [InlineData("http://${A-B}/x")]
    public void A_malformed_environment_reference_is_reported(string text) =>
        Assert.Contains(Manifests.OfUpstream($"baseUrl: \"{text}\""), static line => line.Contains("MCPGEN107", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("https://api.test/v1")]
    [InlineData("http://127.0.0.1:5081")]
    [InlineData("http://[::1]:80/a/")]
    [InlineData("${CRM_URL}")]
    [InlineData("${CRM_URL}/v1")]
    [InlineData("https://${HOST}/v1")]
    [InlineData("https://${HOST:-api.test}:8443")]
    public void A_base_URL_is_absolute_once_defaults_are_in_place(string text) => Assert.Empty(Manifests.OfUpstream($"baseUrl: \"{text}\""));

    [Theory]
    [InlineData("/v1", "it must be absolute and start with http:// or https://")]
    [InlineData("api.test/v1", "it must be absolute and start with http:// or https://")]
    [InlineData("file:///etc/passwd", "it must be absolute and start with http:// or https://")]
    [InlineData("${URL:-localhost}", "it must be absolute and start with http:// or https://")]
    [InlineData("https://user:pw@api.test", "it must not hold a user name or password; use headers with ${NAME}")]
    [InlineData("https://@api.test", "it must not hold a user name or password; use headers with ${NAME}")]
    [InlineData("https://api.test/?a=b", "it must not hold a query")]
    [InlineData("https://api.test/#a", "it must not hold a fragment")]
    [InlineData("https://api.test/a b", "it holds a space, a control character or a backslash")]
    public void A_base_URL_that_cannot_be_used_says_why(string text, string why) =>
        Assert.Equal([$"gateway.mcp.yaml(6,14): error MCPGEN109: '{text}' cannot be a base URL: {why}"], Manifests.OfUpstream($"baseUrl: \"{text}\""));

    [Theory]
    [InlineData("http://127.1")]
    [InlineData("http://0x7f000001")]
    [InlineData("http://2130706433")]
    [InlineData("http://0177.0.0.1")]
    [InlineData("http://127.0.0.1.")]
    [InlineData("http://①②⑦.⓪.⓪.①")]
    [InlineData("${URL:-http://１２７.0.0.1}")]
    [InlineData("http://[fe80::1%25eth0]")]
    [InlineData("http://bücher.test")]
    public void A_host_that_parsers_may_read_differently_is_an_error(string text) =>
        Assert.Contains("error MCPGEN109: ", Assert.Single(Manifests.OfUpstream($"baseUrl: \"{text}\", network: private")), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("http://169.254.169.254/latest", "169.254.169.254")]
    [InlineData("${URL:-http://169.254.169.254}", "169.254.169.254")]
    [InlineData("http://[::ffff:169.254.169.254]", "[::ffff:169.254.169.254]")]
    [InlineData("http://[64:ff9b::a9fe:a9fe]", "[64:ff9b::a9fe:a9fe]")]
    [InlineData("http://[fd00:ec2::254]", "[fd00:ec2::254]")]
    [InlineData("http://100.100.100.200", "100.100.100.200")]
    [InlineData("http://metadata.google.internal", "metadata.google.internal")]
    [InlineData("http://0.0.0.0:5081", "0.0.0.0")]
    [InlineData("http://255.255.255.255", "255.255.255.255")]
    public void Where_no_upstream_can_be_is_an_error_whatever_the_network(string text, string host)
    {
        var line = Assert.Single(Manifests.OfUpstream($"baseUrl: \"{text}\", network: private"));
        Assert.StartsWith($"gateway.mcp.yaml(6,14): error MCPGEN112: '{host}' leads to ", line, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://crm:8080", "crm")]
    [InlineData("${URL:-http://crm.internal}", "crm.internal")]
    [InlineData("http://crm.shop.svc.cluster.local", "crm.shop.svc.cluster.local")]
    public void A_name_of_a_private_network_needs_the_word(string text, string host)
    {
        Assert.Equal(
            [$"gateway.mcp.yaml(6,14): error MCPGEN112: '{host}' is a name of a private network; add 'network: private' if that is meant"],
            Manifests.OfUpstream($"baseUrl: \"{text}\""));
        Assert.Empty(Manifests.OfUpstream($"baseUrl: \"{text}\", network: private"));
    }

    [Theory]
    [InlineData("http://10.0.0.5")]
    [InlineData("http://localhost:5081")]
    [InlineData("http://[::1]")]
    [InlineData("http://[fd12::1]:81")]
    [InlineData("http://192.168.1.${LAST:-7}")]
    public void Who_writes_a_private_address_has_named_it(string text) => Assert.Empty(Manifests.OfUpstream($"baseUrl: \"{text}\""));

    [Fact]
    public void There_are_two_networks() => Assert.Equal(
        ["gateway.mcp.yaml(6,14): error MCPGEN102: 'network' must be one of public, private, not 'privat'; did you mean 'private'?"], Manifests.OfUpstream("network: privat"));

    [Theory]
    [InlineData("Authorization: Bearer abc123")]
    [InlineData("Authorization: Bearer ${TOKEN:-abc123}")]
    [InlineData("Authorization: abcdefgh${TOKEN}")]
    [InlineData("Cookie: session=abcdef")]
    [InlineData("X-Api-Key: abc")]
    [InlineData("X-Shop-Token: abc")]
    [InlineData("Client-Secret: abc")]
    [InlineData("X-Custom: sk-live-abcdefghij")]
    [InlineData("X-Custom: ghp_abcdefghijklmnopqrst")]
    [InlineData("X-Custom: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc")]
    [InlineData("X-Custom: Basic dXNlcjpwdw==")]
    [InlineData("X-Custom: q7Gf2mZx9Lk4Tw8Rb1Vy6Ns3Hd5")]
    [InlineData("X-Custom: ${X:-q7Gf2mZx9Lk4Tw8Rb1Vy6Ns3Hd5}")]
    public void A_secret_written_out_is_an_error(string header) =>
        Assert.Contains("MCPGEN106", Assert.Single(Manifests.OfUpstream($"headers: {{ \"{header.Replace(": ", "\": \"", System.StringComparison.Ordinal)}\" }}")), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("Authorization: Bearer ${TOKEN}")]
    [InlineData("Authorization: Basic ${BASIC}")]
    [InlineData("Authorization: ${AUTHORIZATION}")]
    [InlineData("Cookie: session=${SESSION}; theme=${THEME}")]
    [InlineData("X-Api-Key: ${KEY}")]
    [InlineData("User-Agent: support-desk/1.0 (+https://example.test/about-the-support-desk)")]
    [InlineData("X-Tenant-Id: 3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("Accept-Language: en-GB,en;q=0.9")]
    [InlineData("X-GitHub-Api-Version: 2022-11-28")]
    public void A_header_without_a_secret_is_fine(string header) =>
        Assert.Empty(Manifests.OfUpstream($"headers: {{ \"{header.Replace(": ", "\": \"", System.StringComparison.Ordinal)}\" }}"));

    [Theory]
    [InlineData("\"X Y\": a", "'X Y' is not a header name; letters, digits and !#$%&'*+-.^_`|~ are allowed")]
    [InlineData("Host: a", "The header 'Host' is set by the HTTP transport and cannot be set here; remove it")]
    [InlineData("content-length: '1'", "The header 'content-length' is set by the HTTP transport and cannot be set here; remove it")]
    [InlineData("Transfer-Encoding: chunked", "The header 'Transfer-Encoding' is set by the HTTP transport and cannot be set here; remove it")]
    [InlineData("Connection: close", "The header 'Connection' is set by the HTTP transport and cannot be set here; remove it")]
    [InlineData("X-A: \"a\\r\\nX-B: c\"", "The value of the header 'X-A' holds a line break, a control character or a character outside ASCII; remove it")]
    [InlineData("X-A: a, x-a: b", "The header 'x-a' is there already; header names are the same whatever their case")]
    public void A_header_that_cannot_be_sent_is_reported(string header, string message) =>
        Assert.EndsWith(message, Assert.Single(Manifests.OfUpstream($"headers: {{ {header} }}")));
}
