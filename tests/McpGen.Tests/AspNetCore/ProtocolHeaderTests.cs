using System;
using System.Threading.Tasks;
using McpGen.Tests.Protocol;
using Xunit;

namespace McpGen.Tests.AspNetCore;

public sealed class ProtocolHeaderTests
{
    private static readonly string Call = Messages.Modern("tools/call", "\"name\":\"echo\"");

    [Fact]
    public async Task A_request_whose_headers_agree_is_served()
    {
        await using var gateway = await HttpGateway.StartAsync();

        Assert.Equal(200, (await gateway.SendAsync(gateway.PostModern(Call, "tools/call", "echo"))).Status);
    }

    [Theory]
    [InlineData("=?base64?ZWNobw==?=", 200)]
    [InlineData(" echo ", 200)]
    [InlineData("=?base64?ZWNobw?=", 400)]
    [InlineData("=?base64?ZW Nobw==?=", 400)]
    [InlineData("=?base64?/w==?=", 400)]
    [InlineData("=?base64?PT9iYXNlNjQ/WldOb2J3PT0/PQ==?=", 400)]
    [InlineData("=?BASE64?ZWNobw==?=", 400)]
    [InlineData("Echo", 400)]
    [InlineData("wait", 400)]
    [InlineData("", 400)]
    [InlineData(null, 400)]
    public async Task The_name_must_be_that_of_the_body(string? name, int status)
    {
        await using var gateway = await HttpGateway.StartAsync();

        Assert.Equal(status, (await gateway.SendAsync(gateway.PostModern(Call, "tools/call", name))).Status);
    }

    [Theory]
    [InlineData("tools/list")]
    [InlineData("TOOLS/CALL")]
    public async Task The_method_must_be_that_of_the_body(string method)
    {
        await using var gateway = await HttpGateway.StartAsync();

        var (status, answer) = await gateway.SendAsync(gateway.PostModern(Call, method, "echo"));

        Assert.Equal(400, status);
        Assert.Contains("\"id\":1,\"error\":{\"code\":-32020", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MCP-Protocol-Version")]
    [InlineData("Mcp-Method")]
    [InlineData("Mcp-Name")]
    public async Task A_missing_header_is_a_mismatch(string header)
    {
        await using var gateway = await HttpGateway.StartAsync();
        var request = gateway.PostModern(Call, "tools/call", "echo");
        request.Headers.Remove(header);

        Assert.Contains("-32020", (await gateway.SendAsync(request)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MCP-Protocol-Version: 2026-07-28")]
    [InlineData("Mcp-Method: tools/call")]
    [InlineData("Mcp-Name: echo")]
    public async Task A_header_given_twice_is_a_mismatch(string header)
    {
        await using var gateway = await HttpGateway.StartAsync();

        var answer = await RawHttp.SendAsync(gateway.Address, $"""
            POST /mcp HTTP/1.1
            Host: localhost
            Connection: close
            Accept: */*
            Content-Type: application/json
            Content-Length: {Call.Length}
            MCP-Protocol-Version: 2026-07-28
            Mcp-Method: tools/call
            Mcp-Name: echo
            {header}

            {Call}
            """);

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.Contains("-32020", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-11-25")]
    [InlineData("2027-01-01")]
    public async Task The_version_must_be_that_of_the_body(string version)
    {
        await using var gateway = await HttpGateway.StartAsync();
        var request = gateway.PostModern(Call, "tools/call", "echo");
        request.Headers.Remove("MCP-Protocol-Version");
        request.Headers.Add("MCP-Protocol-Version", version);

        Assert.Contains("-32020", (await gateway.SendAsync(request)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_not_served_is_refused_with_those_that_are()
    {
        await using var gateway = await HttpGateway.StartAsync();
        var request = gateway.Post(Messages.Legacy("tools/list"));
        request.Headers.Add("MCP-Protocol-Version", "2027-01-01");

        var (status, answer) = await gateway.SendAsync(request);

        Assert.Equal(400, status);
        Assert.Contains("""-32022,"message":"unsupported protocol version","data":{"supported":["2026-07-28"],"requested":"2027-01-01"}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_modern_version_without_meta_is_a_bad_request()
    {
        await using var gateway = await HttpGateway.StartAsync();

        var (status, answer) = await gateway.SendAsync(gateway.PostModern(Messages.Legacy("tools/list"), "tools/list"));

        Assert.Equal(400, status);
        Assert.Contains("-32602", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-11-25")]
    [InlineData("2024-11-05")]
    public async Task Legacy_requests_need_no_other_header(string version)
    {
        await using var gateway = await HttpGateway.StartAsync();
        var request = gateway.Post(Messages.Legacy("tools/call", "\"name\":\"echo\""));
        request.Headers.Add("MCP-Protocol-Version", version);

        Assert.Equal(200, (await gateway.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("ping")]
    [InlineData("resources/list")]
    public async Task An_unknown_modern_method_is_not_found(string method)
    {
        await using var gateway = await HttpGateway.StartAsync();

        var (status, answer) = await gateway.SendAsync(gateway.PostModern(Messages.Modern(method), method));

        Assert.Equal(404, status);
        Assert.Contains("-32601", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_legacy_method_is_no_missing_session()
    {
        await using var gateway = await HttpGateway.StartAsync();

        Assert.Equal(200, (await gateway.SendAsync(gateway.Post(Messages.Legacy("resources/list")))).Status);
    }

    [Fact]
    public async Task A_modern_notification_is_accepted()
    {
        await using var gateway = await HttpGateway.StartAsync();

        var (status, _) = await gateway.SendAsync(gateway.PostModern("""{"jsonrpc":"2.0","method":"notifications/x"}""", "notifications/x"));

        Assert.Equal(202, status);
    }
}
