using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using McpGen.Http;
using McpGen.Results;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Results;

public class AnswerTests
{
    private const string Secret = "tok-\"123/456\"";

    [Fact]
    public async Task Json_becomes_compact_text_and_structured_content()
    {
        var result = await ReadAsync(200, "{\r\n  \"amount\": 1.10,\n  \"name\": \"\\u003cM\\u00fcller\\u003e \\/ \\\"x\\\"\"\n}", "application/hal+json; charset=utf-8");
        const string Compact = """{"amount":1.10,"name":"<Müller> / \"x\""}""";
        Assert.Equal(Compact, result.Text());
        Assert.Equal(Compact, Encoding.UTF8.GetString(result.Structured.Span));
    }

    [Theory]
    [InlineData("application/json", "not json")]
    [InlineData("text/plain", "just text")]
    [InlineData("text/csv", "a,b\r\n1,2")]
    [InlineData("application/xml", "<a/>")]
    [InlineData(null, "untyped")]
    public async Task What_is_no_json_is_text(string? contentType, string body)
    {

        var result = await ReadAsync(200, body, contentType);
        Assert.Equal(body, result.Text());
        Assert.True(result.Structured.IsEmpty);
    }

    [Theory]
    [InlineData("image/png", typeof(MediaBlock))]
    [InlineData("audio/mpeg", typeof(MediaBlock))]
    [InlineData("application/pdf", typeof(ResourceBlock))]
    [InlineData(null, typeof(ResourceBlock))]
    public async Task Bytes_become_a_block_of_their_kind(string? contentType, Type block)
    {
        var result = await ReadAsync(200, [0x89, 0, 0xFF], contentType);
        Assert.IsType(block, Assert.Single(result.Content));
        Assert.False(result.IsError);
    }

    [Theory]
    [InlineData(200, "The request succeeded (200 OK).")]
    [InlineData(204, "The request succeeded (204 No Content).")]
    public async Task An_empty_answer_is_told(int status, string text) => Assert.Equal(text, (await ReadAsync(status, "", null)).Text());

    [Theory]
    [InlineData(304, "crm answered 304 Not Modified.")]
    [InlineData(400, "crm answered 400 Bad Request.")]
    [InlineData(401, "crm answered 401 Unauthorized.")]
    [InlineData(403, "crm answered 403 Forbidden.")]
    [InlineData(404, "crm answered 404 Not Found.")]
    [InlineData(409, "crm answered 409 Conflict.")]
    [InlineData(412, "crm answered 412 Precondition Failed.")]
    [InlineData(422, "crm answered 422 Unprocessable Entity.")]
    [InlineData(429, "crm answered 429 Too Many Requests.")]
    [InlineData(451, "crm answered 451 Unavailable For Legal Reasons.")]
    [InlineData(500, "crm answered 500 Internal Server Error.")]
    [InlineData(503, "crm answered 503 Service Unavailable.")]
    [InlineData(599, "crm answered 599.")]
    public async Task Any_other_status_is_an_error(int status, string text)
    {
        var result = await ReadAsync(status, "", null);
        Assert.Equal((text, ToolOutcome.UpstreamFailed, status), (result.Text(), result.Outcome, result.UpstreamStatus));
    }

    [Theory]
    [InlineData("application/problem+json", """{"type":"about:blank","title":"No such customer","detail":"cus_9 does not exist."}""", "No such customer. cus_9 does not exist.")]
    [InlineData("application/json", """{"message":"Bad credentials","documentation_url":"https://x"}""", "Bad credentials")]
    [InlineData("application/json", """{"error":"invalid_grant","error_description":"Expired"}""", "Expired. invalid_grant")]
    [InlineData("application/json", """{"error":{"code":404,"message":"Not here"}}""", "Not here")]
    [InlineData("application/json", """{"title":"Invalid","errors":{"name":["too long"]}}""", """Invalid. {"name":["too long"]}""")]
    [InlineData("application/json", """{ "code": 7 }""", """{"code":7}""")]
    [InlineData("application/json", "\"plain\"", "plain")]
    [InlineData("application/json", "not json", "not json")]
    [InlineData("text/plain", "line one\r\n\tline two\u001b[31m", "line one line two\\u001b[31m")]
    [InlineData("text/plain", "zero\u200Bwidth \u202Eesrever\u202C \u2066x\u2069", "zero\\u200bwidth \\u202eesrever\\u202c \\u2066x\\u2069")]
    [InlineData("application/problem+json", """{"title":"Gone\u001b[8m","detail":"a\u2028b\uDB40\uDC41\uDB40\uDC42"}""", "Gone\\u001b[8m. a b\\ue0041\\ue0042")]
    [InlineData("application/json", """{"message":"x","errors":["\u202e\u001b]0;t\u0007"]}""", """x. \u202e\u001b]0;t\u0007""")]
    [InlineData("text/html", "<title>Down&#8238;&#x1b;[31m</title>", "Down\\u202e\\u001b[31m")]
    [InlineData("text/html", "<html><head><title>502 &amp; more</title></head><body>x</body>", "502 & more")]
    [InlineData("text/html", "<script>alert(1)</script><h1>Down</h1><!-- secret --> <p>for now</p>", "Down for now")]
    public async Task The_explanation_of_an_error_is_shown(string contentType, string body, string detail) =>
        Assert.Equal("crm answered 404 Not Found: " + detail, (await ReadAsync(404, body, contentType)).Text());

    [Fact]
    public async Task The_explanation_of_an_error_is_short() =>
        Assert.InRange((await ReadAsync(500, new string('x', 1_000_000), "text/plain")).Text().Length, 900, 1100);

    [Fact]
    public async Task Bytes_explain_no_error() => Assert.Equal("crm answered 500 Internal Server Error.", (await ReadAsync(500, [1, 2, 3], "application/octet-stream")).Text());

    [Theory]
    [InlineData("30", " It asks to wait 30 seconds before another try.")]
    [InlineData("Fri, 20 Nov 2026 09:01:00 GMT", " It asks to wait 60 seconds before another try.")]
    [InlineData("Fri, 20 Nov 2020 09:01:00 GMT", "")]
    [InlineData("999999999", " It asks to be left alone for more than a day.")]
    [InlineData("-5", "")]
    [InlineData("soon", "")]
    [InlineData("99999999999999999999", "")]
    public async Task A_client_is_told_how_long_to_wait(string retryAfter, string sentence)
    {
        foreach (var status in new[] { 429, 503 })
        {
            var text = (await ReadAsync(status, "", null, ("Retry-After", retryAfter))).Text();
            Assert.EndsWith("." + sentence, text, StringComparison.Ordinal);
            Assert.Equal(sentence.Length > 0, text.Contains("It asks", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_sentence_before_the_wait_is_ended()
    {
        var text = (await ReadAsync(429, "slow down", "text/plain", ("Retry-After", "5"))).Text();
        Assert.Equal("crm answered 429 Too Many Requests: slow down. It asks to wait 5 seconds before another try.", text);
    }

    [Theory]
    [InlineData(401, "application/json", """{"message":"bad token tok-\"123/456\""}""")]
    [InlineData(401, "application/json", """{"message":"bad token \u0074ok-\u0022123/456\u0022"}""")]
    [InlineData(500, "text/plain", """GET /?key=tok-%22123%2F456%22""")]
    [InlineData(200, "application/json", """{"headers":{"Authorization":"Bearer tok-\"123/456\""}}""")]
    [InlineData(200, "text/plain", "Authorization: Bearer tok-\"123/456\"")]
    public async Task A_secret_that_the_upstream_echoes_is_hidden(int status, string contentType, string body)
    {
        var text = (await ReadAsync(status, body, contentType)).Text();
        Assert.DoesNotContain("123", text, StringComparison.Ordinal);
        Assert.Contains("[hidden]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_is_hidden_in_the_reason_too()
    {
        var text = (await ReadAsync(400, "", null, reason: "Bad " + Secret)).Text();
        Assert.Equal("crm answered 400 Bad [hidden].", text);
    }

    private static ValueTask<ToolResult> ReadAsync(
        int status, string body, string? contentType, (string Name, string Value)? header = null, string? reason = null) =>
        ReadAsync(status, Encoding.UTF8.GetBytes(body), contentType, header, reason);

    private static async ValueTask<ToolResult> ReadAsync(
        int status, byte[] body, string? contentType, (string Name, string Value)? header = null, string? reason = null)
    {
        var secrets = new SecretMask();
        secrets.Add(Secret, isCredential: true);
        using var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
        response.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        response.ReasonPhrase = reason ?? response.ReasonPhrase;
        if (header is { } extra)
        {
            response.Headers.TryAddWithoutValidation(extra.Name, extra.Value);
        }

        var answer = new Answer(
            new AnswerSource("crm", 4 * 1024 * 1024, secrets, new FixedTime()), "GET", response, ResultOptions.Default, new ToolCall(null, ToolCaller.Anonymous), default);
        return await AnswerReader.ReadAsync(answer, TestContext.Current.CancellationToken);
    }
}
