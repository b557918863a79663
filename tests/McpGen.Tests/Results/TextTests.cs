using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using McpGen.Redaction;
using McpGen.Results;
using McpGen.Results.Shaping;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Results;

public class TextTests
{
    private const string Text = "Müller: 10 €, 𝄞";

    [Theory]
    [InlineData("utf-8", "utf-8", false)]
    [InlineData("utf-8", "utf-8", true)]
    [InlineData("utf-8", null, false)]
    [InlineData("utf-8", "iso-8859-1", false)]
    [InlineData("utf-8", "utf-16", true)]
    [InlineData("utf-8", "x-unknown", false)]
    [InlineData("utf-16", "\"UTF-16\"", false)]
    [InlineData("utf-16", null, true)]
    [InlineData("utf-16BE", "utf-16be", false)]
    [InlineData("utf-16BE", "utf-8", true)]
    [InlineData("utf-32", "utf-32", false)]
    [InlineData("utf-32", null, true)]
    public async Task Text_is_read_in_the_encoding_that_it_has(string real, string? charset, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(real);
        foreach (var (mediaType, text) in new[] { ("text/plain", Text), ("application/json", $"\"{Text}\"") })
        {
            byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
            foreach (var size in new[] { 1, 3, 1000 })
            {
                var result = await new Given(new Pieces(bytes, size), mediaType + (charset is null ? "" : $"; charset={charset}")).ReadAsync();
                Assert.Equal(text, result.Text());
            }
        }
    }

    [Theory]
    [InlineData("text/plain; charset=iso-8859-1")]
    [InlineData("text/plain")]
    public async Task Text_of_former_days_is_latin_1(string contentType) =>
        Assert.Equal("Müller", (await new Given(Encoding.Latin1.GetBytes("Müller"), contentType).ReadAsync()).Text());

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task Json_of_wide_characters_is_known_without_a_label(string real) =>
        Assert.Equal("""{"a":"ü"}""", (await new Given(Encoding.GetEncoding(real).GetBytes("""{"a":"ü"}"""), "application/json").ReadAsync()).Json());

    [Fact]
    public async Task What_is_no_text_becomes_a_replacement_character_wherever_chunks_end()
    {
        byte[] bytes = [(byte)'"', 0xC0, 0xAE, 0xE2, 0x82, (byte)'x', 0xF0, 0x9D, 0x84, 0x9E, 0xFF, (byte)'"'];
        for (var size = 1; size <= bytes.Length; size++)
        {
            var result = await new Given(new Pieces(bytes, size), "application/json").ReadAsync();
            Assert.Equal("\"\uFFFD\uFFFD\uFFFDx𝄞\uFFFD\"", result.Text());
        }
    }

    [Fact]
    public async Task Random_text_is_the_same_in_any_pieces()
    {
        var random = new Random(20261120);
        for (var i = 0; i < 200; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40_000)).Select(_ => new Rune(random.Next(4) == 0 ? random.Next(0x10000, 0x10FFFF) : random.Next(0x21, 0xD7FF)).ToString()));
            var encoding = random.Next(2) == 0 ? Encoding.UTF8 : Encoding.Unicode;
            var result = await new Given(new Pieces(encoding.GetBytes(text), random.Next(1, 5000)), $"text/csv; charset={encoding.WebName}").ReadAsync();
            Assert.Equal(text, result.First());
        }
    }

    [Theory]
    [InlineData(10, "0123456789")]
    [InlineData(12, "0123456789")]
    [InlineData(13, "0123456789€")]
    public async Task A_long_text_is_cut_at_a_character_and_that_is_told(int most, string shown)
    {
        var result = await new Given("0123456789€€", "text/plain") { Shown = new ResultOptions { MaxBytes = most } }.ReadAsync();
        Assert.Equal((shown, false), (result.First(), result.IsError));
        Assert.Equal($"The answer is cut after {Encoding.UTF8.GetByteCount(shown)} bytes of 16 bytes; ask for less at a time.", result.Note());
        Assert.Equal($$"""{"mcpgen/cuts":[{"kind":"size","path":"","shown":{{Encoding.UTF8.GetByteCount(shown)}},"total":16}]}""", result.Meta());
    }

    [Fact]
    public async Task A_text_over_the_limit_of_the_upstream_is_cut_there()
    {
        var result = await new Given(new string('x', 5000), "text/plain") { Limit = 4096 }.ReadAsync();
        Assert.Equal((4096, "The answer is cut after 4 KB; ask for less at a time."), (result.First().Length, result.Note()));
    }

    [Theory]
    [InlineData("application/json", "{\"cut\":", "{}")]
    [InlineData("application/json", "{\"a\":[1,2,", "{\"a\":[1,2]}")]
    [InlineData("application/json", "{\"a\":1,,}", "{\"a\":1}")]
    [InlineData("application/json", "{\"a\":1} trailing", "{\"a\":1}")]
    [InlineData("text/html", "[{\"a\":1},NaN]", "[{\"a\":1}]")]
    public async Task Json_that_breaks_off_is_shown_as_far_as_it_goes(string contentType, string body, string shown)
    {
        for (var size = 1; size <= body.Length; size++)
        {
            var result = await new Given(new Pieces(Encoding.UTF8.GetBytes(body), size), contentType).ReadAsync();
            Assert.Equal((shown, shown, false), (result.Json(), result.First(), result.IsError));
            Assert.Equal("The answer of crm is not complete JSON; what could be read of it is shown.", result.Note());
        }
    }

    [Fact]
    public async Task Json_over_the_limit_of_the_upstream_is_shown_as_far_as_it_was_read()
    {
        var body = "[" + string.Join(',', Enumerable.Range(1000, 2000)) + "]";
        var result = await new Given(body, "application/json") { Limit = 101 }.ReadAsync();
        Assert.Equal("[" + string.Join(',', Enumerable.Range(1000, 20)) + "]", result.Json());
        Assert.Equal("The answer of crm is longer than 101 bytes; what comes after that was not read. Ask for less at a time.", result.Note());
        Assert.Contains("\"mcpgen/endedBy\":\"limit\"", result.Meta(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"x\"")]
    [InlineData("[]")]
    public async Task Any_json_value_is_structured(string json)
    {
        var result = await new Given("\uFEFF " + json + "\n", "application/json").ReadAsync();
        Assert.Equal((json, json), (result.Json(), result.Text()));
    }

    [Theory]
    [InlineData("application/json", "<html><title>Sign in</title>hunter2", true, false)]
    [InlineData("application/json", "password=hunter2", true, false)]
    [InlineData("text/html", "<p>hunter2", true, false)]
    [InlineData("application/json", "password=hunter2", false, true)]
    public async Task What_could_hold_hidden_fields_is_not_shown_as_text(string contentType, string body, bool isProjected, bool hidesFields)
    {
        var result = await new Given(body, contentType)
        {
            Shown = new ResultOptions { Projection = isProjected ? Projection.Only(Field.Keep("id")) : null },
            Call = new ToolCall(null, ToolCaller.Anonymous) { Redactor = hidesFields ? new Redactor(new RedactionOptions { Fields = ["password"] }) : Redactor.None },
        }.ReadAsync();
        Assert.DoesNotContain("hunter2", result.Text(), StringComparison.Ordinal);
        Assert.Contains("where JSON was expected", result.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_at_a_limit_leaves_no_part_of_it()
    {
        const string Secret = "s3cret-s3cret-value";
        for (var most = 8; most < 64; most++)
        {
            var shown = new ResultOptions { MaxBytes = most };
            var text = await new Given(new Pieces(Encoding.UTF8.GetBytes($"0123456789 {Secret} and more than that"), 5), "text/plain") { Secret = Secret, Shown = shown }.ReadAsync();
            var json = await new Given(new Pieces(Encoding.UTF8.GetBytes($$"""{"k":"0123456789 \u0073{{Secret[1..]}} and more than that"}"""), 5), "application/json") { Secret = Secret, Shown = shown }.ReadAsync();
            Assert.DoesNotContain("s3cr", text.First() + json.First(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("12345678,12", "[12345678,12]")]
    [InlineData("x\":\"yyyyyyy", """{"x":"yyyyyyy"}""")]
    public async Task A_secret_that_looks_like_structure_never_breaks_json(string secret, string body)
    {
        var result = await new Given(body, "application/json") { Secret = secret }.ReadAsync();
        if (result.Json() is { } json)
        {
            using var document = System.Text.Json.JsonDocument.Parse(json);
        }
    }

    [Theory]
    [InlineData(200, "HEAD", "The request succeeded (200 OK).\nContent-Type: text/csv\nContent-Length: 1234\nETag: \"v1\"\nX-Total-Count: 7")]
    [InlineData(201, "POST", "The request succeeded (201 Created).\nLocation: /notes/7")]
    [InlineData(204, "DELETE", "The request succeeded (204 No Content).")]
    [InlineData(205, "POST", "The request succeeded (205 Reset Content).")]
    [InlineData(404, "HEAD", "crm answered 404 Not Found.")]
    public async Task An_answer_without_a_body_is_told_by_its_headers(int status, string method, string text)
    {
        var result = await new Given([], "text/csv")
        {
            Status = status,
            Method = method,
            Headers = [("Content-Length", "1234"), ("ETag", "\"v1\""), ("X-Total-Count", "7"), ("X-Internal", "secret"), ("Location", "/notes/7?token=x")],
        }.ReadAsync();
        Assert.Equal(text, result.Text());
    }

    [Fact]
    public async Task A_file_over_the_limit_is_a_failure()
    {
        var result = await new Given(new byte[5000], "application/pdf") { Limit = 4096 }.ReadAsync();
        Assert.Equal((true, "crm answered with more than 4 KB of application/pdf, which is too much to pass on. Ask for less at a time."), (result.IsError, result.Text()));
    }

    [Theory]
    [InlineData("""{"Message":"User is not authorized"}""", "User is not authorized")]
    [InlineData("""[{"message":"Session expired","errorCode":"INVALID_SESSION_ID"}]""", "Session expired")]
    [InlineData("""{"errorMessages":["Issue does not exist"],"errors":{}}""", "{}. Issue does not exist")]
    [InlineData("""{"fault":{"faultstring":"Quota violation","detail":{"errorcode":"q"}}}""", "Quota violation")]
    [InlineData("""{"__type":"X#NotFound","message":"No table"}""", "No table")]
    [InlineData("""{"errors":[{"status":"422","source":{"pointer":"/data/name"},"detail":"is too long"}]}""", """[{"status":"422","source":{"pointer":"/data/name"},"detail":"is too long"}]""")]
    [InlineData("""<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The key &quot;a&quot; is gone</Message></Error>""", "The key \"a\" is gone")]
    [InlineData("""<s:Envelope><s:Fault><faultstring xml:lang="en">x</faultstring><Reason><s:Text>Bad id</s:Text></Reason></s:Fault></s:Envelope>""", "Bad id")]
    public async Task The_errors_of_common_vendors_are_understood(string body, string detail) =>
        Assert.Equal("crm answered 400 Bad Request: " + detail, (await new Given(body, "application/json") { Status = 400 }.ReadAsync()).Text());
}
