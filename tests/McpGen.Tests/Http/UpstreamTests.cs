using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Http;

public class UpstreamTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed(int status)
    {
        await using var elsewhere = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var server = new RawServer(RawServer.Answer($"{status} Moved", headers: $"Location: http://user:pass@127.0.0.1:{elsewhere.Port}/x?token=abc\r\n"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), Get);

        var result = await gateway.CallAsync();

        Assert.Equal($"crm answered {status} Moved, a redirect to 127.0.0.1 that is not followed.", result.Text());
        Assert.Equal(status, result.UpstreamStatus);
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("//127.0.0.1:1/x")]
    [InlineData("http://[::1]/")]
    [InlineData("ftp://127.0.0.1/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/x")]
    [InlineData("")]
    public async Task A_redirect_to_anywhere_ends_the_call(string location)
    {
        await using var server = new RawServer(RawServer.Answer("302 Found", headers: $"Location: {location}\r\n"));
        await using var gateway = Calls.Rest(Calls.To(server.Url) with { Headers = [new("X-Api-Key", "k3y")] }, Get);

        var result = await gateway.CallAsync();

        Assert.Equal((ToolOutcome.UpstreamFailed, 302), (result.Outcome, result.UpstreamStatus));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_cookie_of_one_call_is_not_sent_with_the_next()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}", headers: "Set-Cookie: session=secret; Path=/\r\n"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), Get);

        await gateway.CallAsync();
        await gateway.CallAsync();

        Assert.Equal(2, server.Requests.Count);
        Assert.DoesNotContain(server.Requests, static request => request.Contains("cookie", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_cancelled_call_leaves_the_upstream_within_50_ms()
    {
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            await using var server = new RawServer(static _ => RawServer.NoAnswer);
            await using var gateway = Calls.Rest(Calls.To(server.Url), Get);
            using var cancel = new CancellationTokenSource();
            var call = gateway.CallUntilAsync(cancel.Token);
            await server.Arrived.Task;

            var watch = Stopwatch.StartNew();
            await cancel.CancelAsync();
            await server.Abandoned.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;

            Assert.Equal(ToolOutcome.Cancelled, (await call).Outcome);
        }

        // A busy machine may delay one of them.
        Assert.InRange(fastest.TotalMilliseconds, 0, 50);
    }

    [Fact]
    public async Task A_call_cancelled_before_it_starts_sends_nothing()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), Get);
        var result = await gateway.CallUntilAsync(new CancellationToken(canceled: true));
        Assert.Equal(ToolOutcome.Cancelled, result.Outcome);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Le")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nstart")]
    public async Task The_deadline_covers_the_whole_answer(string start)
    {
        await using var server = new RawServer(start) { KeepsOpen = true };
        await using var gateway = Calls.Rest(Calls.To(server.Url) with { Timeout = TimeSpan.FromMilliseconds(200) }, Get);

        var watch = Stopwatch.StartNew();
        var result = await gateway.CallAsync();

        Assert.Equal(ToolOutcome.TimedOut, result.Outcome);
        Assert.Equal("crm did not answer within 200 ms. The request may have taken effect.", result.Text());
        Assert.InRange(watch.ElapsedMilliseconds, 150, 5000);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nstart", "crm closed the connection before its answer was complete.")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "crm answered with something that is not valid HTTP.")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nstart\r\n", "crm closed the connection before its answer was complete.")]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n\r\n", "crm answered with something that is not valid HTTP.")]
    public async Task A_broken_answer_is_told_by_its_kind(string answer, string message)
    {
        await using var server = new RawServer(answer);
        await using var gateway = Calls.Rest(Calls.To(server.Url), Get);
        var result = await gateway.CallAsync();
        Assert.Equal((ToolOutcome.UpstreamFailed, message), (result.Outcome, result.Text()));
    }

    [Fact]
    public async Task A_refused_connection_is_told_without_its_address()
    {
        int port;
        await using (var server = new RawServer(""))
        {
            port = server.Port;
        }

        await using var gateway = Calls.Rest(Calls.To($"http://127.0.0.1:{port}"), Get);
        Assert.Equal("crm could not be reached: the connection was refused or failed.", (await gateway.CallAsync()).Text());
    }

    [Fact]
    public async Task An_answer_over_the_limit_is_not_passed_on()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "\"" + new string('x', 5000) + "\""));
        await using var gateway = Calls.Rest(Calls.To(server.Url) with { MaxAnswerBytes = 4096 }, Get);
        var result = await gateway.CallAsync();
        Assert.Equal("crm answered with more than 4 KB, which is too much to pass on. Ask for less at a time.", result.Text());
        Assert.True(result.IsError);
    }

    [Fact]
    public async Task An_answer_of_exactly_the_limit_is_passed_on()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", new string('x', 4096), "text/plain"));
        await using var gateway = Calls.Rest(Calls.To(server.Url) with { MaxAnswerBytes = 4096 }, Get);
        Assert.Equal(4096, (await gateway.CallAsync()).Text().Length);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_compressed_answer_is_read(string encoding)
    {
        await using var server = new RawServer(_ => Compressed(encoding, "{\"ok\":true}"u8));
        await using var gateway = Calls.Rest(Calls.To(server.Url), Get);
        Assert.Equal("""{"ok":true}""", (await gateway.CallAsync()).Text());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_compression_bomb_stops_at_the_limit(string encoding)
    {
        var bomb = Compressed(encoding, new byte[200 * 1024 * 1024]);
        await using var server = new RawServer(_ => bomb);
        await using var gateway = Calls.Rest(Calls.To(server.Url), Get);
        var result = await gateway.CallAsync();
        Assert.Contains("more than 4 MB", result.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_upstreams_headers_come_from_the_environment_and_win()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(
            Calls.To("${CRM_URL:-http://never.invalid}") with { Headers = [new("Authorization", "Bearer ${CRM_TOKEN}"), new("X-Static", "${NONE:-fallback}")] },
            static (arguments, request) =>
            {
                request.Path("/x");
                request.Header("authorization", arguments.Required("token"));
                request.Header("Accept", "text/csv");
                request.Cookie("a", "b c");
            },
            context: Environment(("CRM_URL", server.Url), ("CRM_TOKEN", "s3cret")));

        await gateway.CallAsync("""{"token":"forged"}""");

        var request = Assert.Single(server.Requests);
        Assert.Contains("\r\nAuthorization: Bearer s3cret\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Static: fallback\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nAccept: text/csv\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nCookie: a=b%20c\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nUser-Agent: McpGen\r\n", request, StringComparison.Ordinal);
        Assert.DoesNotContain("forged", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_is_sent_with_its_type_and_length()
    {
        await using var server = new RawServer(RawServer.Answer("201 Created", "{}"));
        await using var gateway = Calls.Rest(
            Calls.To(server.Url),
            static (arguments, request) =>
            {
                request.Path("/notes");
                var body = request.JsonObject();
                body.Property("text", arguments.Required("text"));
                body.End();
                request.Header("Content-Language", arguments.Required("language"));
            },
            "POST");

        await gateway.CallAsync("""{"text":"hi","language":"en"}""");

        var request = Assert.Single(server.Requests);
        Assert.Contains("\r\nContent-Language: en\r\n", request, StringComparison.Ordinal);
        Assert.StartsWith("POST /notes HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: application/json\r\n", request, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n{\"text\":\"hi\"}", request, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a b", "application/json")]
    [InlineData("/a HTTP/1.1\r\nHost: evil.test\r\n\r\n", "application/json")]
    [InlineData("/ä", "application/json")]
    [InlineData("/a", "application/json\r\nX-Evil: 1")]
    public async Task A_documents_text_cannot_break_out_of_its_place(string path, string mediaType)
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), (_, request) =>
        {
            request.Path(path);
            request.JsonBody("1"u8, mediaType);
        });
        Assert.Equal(ToolOutcome.Faulted, (await gateway.CallAsync()).Outcome);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("@127.0.0.1:1/x")]
    [InlineData("//evil.test/x")]
    [InlineData(":1@evil.test/")]
    [InlineData("\\\\evil.test\\x")]
    public async Task A_path_cannot_name_another_host(string path)
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), (_, request) => request.Path(path));
        await gateway.CallAsync();
        Assert.Contains($"\r\nHost: 127.0.0.1:{server.Port}\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", true)]
    [InlineData("00-00000000000000000000000000000000-00f067aa0ba902b7-01", false)]
    [InlineData("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", false)]
    [InlineData("garbage\r\nX-Evil: 1", false)]
    public async Task A_callers_trace_goes_on_when_it_is_well_formed(string traceParent, bool isSent)
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), Get);
        await gateway.CallAsync("test_tool", null, new ToolCaller { TraceParent = traceParent }, TestContext.Current.CancellationToken);
        Assert.Equal(isSent, Assert.Single(server.Requests).Contains($"\r\ntraceparent: {traceParent}\r\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("/relative")]
    [InlineData("http://user:pass@127.0.0.1")]
    [InlineData("http://127.0.0.1/?key=1")]
    [InlineData("http://127.0.0.1/#x")]
    public void A_base_url_that_cannot_be_used_fails_the_start(string url)
    {
        using var context = new GatewayContext();
        var failure = Assert.Throws<GatewayStartException>(() => context.CreateUpstream(Calls.To(url)));
        Assert.Equal("the base URL of upstream 'crm' must be an absolute http or https URL without user, query and fragment.", failure.Message);
    }

    [Fact]
    public void A_missing_variable_fails_the_start_by_name_and_use()
    {
        using var context = Environment();
        var options = Calls.To("http://127.0.0.1") with { Headers = [new("X-Api-Key", "${CRM_KEY}")] };
        var failure = Assert.Throws<GatewayStartException>(() => context.CreateUpstream(options));
        Assert.Equal("The environment variable CRM_KEY is not set; it is used by the header 'X-Api-Key' of upstream 'crm'.", failure.Message);
    }

    [Theory]
    [InlineData("Content-Type")]
    [InlineData("Host")]
    [InlineData("Not A Token")]
    public void A_header_that_is_not_the_upstreams_to_set_fails_the_start(string name)
    {
        using var context = new GatewayContext();
        var failure = Assert.Throws<GatewayStartException>(() => context.CreateUpstream(Calls.To("http://127.0.0.1") with { Headers = [new(name, "x")] }));
        Assert.StartsWith($"the header '{name}' of upstream 'crm' cannot be sent", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key\r\nX-Evil: 1")]
    [InlineData("key\n")]
    [InlineData("kéy")]
    public void A_variable_that_would_break_a_header_fails_the_start_without_showing_it(string value)
    {
        using var context = Environment(("CRM_KEY", value));
        var options = Calls.To("http://127.0.0.1") with { Headers = [new("X-Api-Key", "${CRM_KEY}")] };
        var failure = Assert.Throws<GatewayStartException>(() => context.CreateUpstream(options));
        Assert.DoesNotContain(value, failure.Message, StringComparison.Ordinal);
    }

    private static void Get(ArgumentReader arguments, RequestWriter request) => request.Path("/x");

    private static GatewayContext Environment(params (string Name, string Value)[] variables)
    {
        var values = new Dictionary<string, string>();
        foreach (var (name, value) in variables)
        {
            values[name] = value;
        }

        return new GatewayContext { Environment = name => values.GetValueOrDefault(name) };
    }

    private static byte[] Compressed(string encoding, ReadOnlySpan<byte> body)
    {
        using var bytes = new MemoryStream();
        using (Stream compressor = encoding == "br" ? new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true) : new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            compressor.Write(body);
        }

        return
        [
            .. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: {encoding}\r\nContent-Length: {bytes.Length}\r\n\r\n"),
            .. bytes.ToArray(),
        ];
    }
}
