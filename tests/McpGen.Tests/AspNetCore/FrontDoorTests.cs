using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using McpGen.Tests.Protocol;
using Xunit;

namespace McpGen.Tests.AspNetCore;

public sealed class FrontDoorTests
{
    private static readonly string Ping = Messages.Legacy("ping");

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task Only_POST_is_served(string method)
    {
        await using var gateway = await HttpGateway.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), gateway.Address);

        using var response = await gateway.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((405, "POST"), ((int)response.StatusCode, string.Join(',', response.Content.Headers.Allow)));
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("APPLICATION/JSON", 200)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("application/jsonp", 415)]
    [InlineData("", 415)]
    public async Task The_body_must_be_JSON(string contentType, int status)
    {
        await using var gateway = await HttpGateway.StartAsync();
        var request = gateway.Post(Ping);
        request.Content!.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        Assert.Equal(status, (await gateway.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_compressed_body_is_refused(string encoding)
    {
        await using var gateway = await HttpGateway.StartAsync();
        var request = gateway.Post(Ping);
        request.Content!.Headers.ContentEncoding.Add(encoding);

        Assert.Equal(415, (await gateway.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("application/json, text/event-stream", 200)]
    [InlineData("text/event-stream;q=0.5, application/json;q=0.9", 200)]
    [InlineData("*/*", 200)]
    [InlineData("application/*, text/*", 200)]
    [InlineData("application/json", 406)]
    [InlineData("text/event-stream", 406)]
    [InlineData("application/json;q=0, text/event-stream", 406)]
    [InlineData("text/html", 406)]
    [InlineData(null, 406)]
    public async Task The_client_must_accept_both_forms_of_an_answer(string? accept, int status)
    {
        await using var gateway = await HttpGateway.StartAsync();
        var request = gateway.Post(Ping);
        request.Headers.Accept.Clear();
        request.Headers.TryAddWithoutValidation("Accept", accept);

        Assert.Equal(status, (await gateway.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("http://localhost:8080", 200)]
    [InlineData("http://127.0.0.1", 200)]
    [InlineData("https://[::1]:1", 200)]
    [InlineData("https://app.example.com", 200)]
    [InlineData("https://evil.test", 403)]
    [InlineData("http://localhost.evil.test", 403)]
    [InlineData("http://app.example.com", 403)]
    [InlineData("https://app.example.com.evil.test", 403)]
    [InlineData("http://user@localhost", 403)]
    [InlineData("file://localhost", 403)]
    [InlineData("null", 403)]
    public async Task A_web_page_from_elsewhere_is_refused(string origin, int status)
    {
        await using var gateway = await HttpGateway.StartAsync(options => options.AllowedOrigins.Add("https://app.example.com/"));
        var request = gateway.Post(Ping);
        request.Headers.Add("Origin", origin);

        Assert.Equal(status, (await gateway.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST:3001", 200)]
    [InlineData("127.0.0.1:80", 200)]
    [InlineData("127.8.8.8", 200)]
    [InlineData("[::1]:3001", 200)]
    [InlineData("gateway.example.com:3001", 200)]
    [InlineData("evil.test", 403)]
    [InlineData("localhost.evil.test", 403)]
    [InlineData("127.0.0.1.evil.test", 403)]
    [InlineData("2130706433", 403)]
    [InlineData("127.1", 403)]
    [InlineData("0.0.0.0", 403)]
    [InlineData("[::ffff:8.8.8.8]", 403)]
    public async Task A_host_name_that_is_not_ours_is_refused(string host, int status)
    {
        await using var gateway = await HttpGateway.StartAsync(options => options.AllowedHosts.Add("gateway.example.com"));
        var request = gateway.Post(Ping);
        request.Headers.Host = host;

        Assert.Equal(status, (await gateway.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_body_that_states_too_great_a_length_is_refused()
    {
        await using var gateway = await HttpGateway.StartAsync(options => options.MaxRequestBytes = 100);

        Assert.Equal(413, (await gateway.SendAsync(gateway.Post(Ping + new string(' ', 100)))).Status);
    }

    [Fact]
    public async Task A_body_without_length_is_refused_when_it_passes_the_limit()
    {
        await using var gateway = await HttpGateway.StartAsync();

        var (sent, status) = await RawHttp.FloodAsync(gateway.Address, limit: 1L << 30);

        Assert.Equal("HTTP/1.1 413 Payload Too Large", status);
        Assert.InRange(sent, 1L << 20, 64L << 20);
    }

    [Fact]
    public async Task A_body_of_the_limit_is_served()
    {
        await using var gateway = await HttpGateway.StartAsync(options => options.MaxRequestBytes = 200);

        Assert.Equal(200, (await gateway.SendAsync(gateway.Post(Ping.PadRight(200)))).Status);
    }

    [Theory]
    [InlineData("{", -32700)]
    [InlineData("", -32700)]
    [InlineData("[]", -32600)]
    public async Task What_is_no_message_is_a_bad_request(string body, int code)
    {
        await using var gateway = await HttpGateway.StartAsync();

        var (status, answer) = await gateway.SendAsync(gateway.Post(body));

        Assert.Equal(400, status);
        Assert.Contains($"\"id\":null,\"error\":{{\"code\":{code},", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_JSON_of_stated_length_that_is_not_stored()
    {
        await using var gateway = await HttpGateway.StartAsync();

        using var response = await gateway.Client.SendAsync(gateway.Post(Ping), TestContext.Current.CancellationToken);

        Assert.Equal(new MediaTypeHeaderValue("application/json"), response.Content.Headers.ContentType);
        Assert.Equal(36, response.Content.Headers.ContentLength);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/initialized"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"result":{}}""")]
    public async Task What_needs_no_answer_is_accepted(string body)
    {
        await using var gateway = await HttpGateway.StartAsync();

        Assert.Equal((202, ""), await gateway.SendAsync(gateway.Post(body)));
    }

    [Fact]
    public async Task No_session_is_given_out()
    {
        await using var gateway = await HttpGateway.StartAsync();

        using var response = await gateway.Client.SendAsync(gateway.Post(Messages.Legacy("initialize")), TestContext.Current.CancellationToken);

        Assert.Equal((200, false), ((int)response.StatusCode, response.Headers.Contains("Mcp-Session-Id")));
    }

    [Fact]
    public async Task A_client_that_hangs_up_cancels_its_call()
    {
        await using var gateway = await HttpGateway.StartAsync();
        using var hangUp = new System.Threading.CancellationTokenSource();
        var asked = gateway.Client.SendAsync(gateway.Post(Messages.Legacy("tools/call", "\"name\":\"wait\"")), hangUp.Token);
        await gateway.Wait.Started;

        await hangUp.CancelAsync();

        await gateway.Wait.Cancelled;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }
}
