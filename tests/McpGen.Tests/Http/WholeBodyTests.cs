using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Arguments;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Http;

/// <summary>Bodies that are one argument, and every kind of body as it leaves the machine.</summary>
public class WholeBodyTests
{
    [Theory]
    [InlineData("\"hé\\n\"", "hé\n")]
    [InlineData("1.10", "1.10")]
    [InlineData("""{ "a": 1 }""", """{"a":1}""")]
    public void Text_is_sent_as_it_is(string value, string sent) =>
        Assert.Equal(("text/plain; charset=utf-8", sent), Body((request, argument) => request.TextBody(argument, "text/plain; charset=utf-8"), value));

    [Theory]
    [InlineData("\"aMOp\"", "application/octet-stream", "application/octet-stream")]
    [InlineData("\"data:image/png;base64,aMOp\"", "application/pdf", "application/pdf")]
    [InlineData("\"data:image/png;base64,aMOp\"", "image/*", "image/png")]
    [InlineData("""{"data":"aMOp","mediaType":"image/svg+xml"}""", "image/*", "image/svg+xml")]
    [InlineData("\"aMOp\"", "*/*", "application/octet-stream")]
    public void Bytes_are_sent_under_their_type(string value, string stated, string sent) =>
        Assert.Equal((sent, "hé"), Body((request, argument) => request.BinaryBody(argument, stated), value));

    [Theory]
    [InlineData("\"aGk=\"", "must have a mediaType of image/*")]
    [InlineData("\"data:text/html,x\"", "must have a mediaType of image/*, is text/html")]
    public void Bytes_of_another_type_are_refused(string value, string message)
    {
        var errors = new ArgumentErrors();
        new RequestWriter().BinaryBody(Given.Argument(value, errors), "image/*");
        Assert.Equal("/a: " + message, Assert.Single(errors.Items).ToString());
    }

    [Fact]
    public void A_fixed_value_that_cannot_be_sent_fails_loudly() => Assert.Throws<InvalidOperationException>(
        static () => new RequestWriter().BinaryBody(Given.Fixed("\"aGk=\""), "image/*"));

    [Fact]
    public async Task A_form_arrives_byte_for_byte()
    {
        var sent = await SendAsync(static (arguments, request) =>
        {
            var body = request.Path("/refunds").Form();
            body.Field("tags", arguments.Required("tags"));
            body.End();
        });
        Assert.EndsWith("\r\n\r\ntags=a&tags=b%0D%0A", sent, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_multipart_form_arrives_byte_for_byte()
    {
        var sent = await SendAsync(static (arguments, request) =>
        {
            var body = request.Path("/files").Multipart();
            body.File("file", arguments.Required("file"));
            body.End();
        });
        Assert.EndsWith(
            "\r\n\r\n--test\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n\u00ff\u0000\r\n--test--\r\n",
            sent,
            StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Type: multipart/form-data; boundary=test\r\n", sent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    [InlineData("QUERY")]
    public async Task Every_method_can_carry_a_body(string method)
    {
        var sent = await SendAsync(static (arguments, request) => request.Path("/search").JsonBody(arguments.Required("tags")), method);
        Assert.StartsWith(method + " /search HTTP/1.1\r\n", sent, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n[\"a\",\"b\\r\\n\"]", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_never_reaches_the_upstream()
    {
        await using var server = new RawServer(RawServer.Answer("200 OK"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), static (arguments, request) =>
        {
            var body = request.Path("/files").Multipart();
            body.File("file", arguments.Required("file"));
            body.End();
        });
        Assert.Contains("/file: must be the file as Base64", (await gateway.CallAsync("""{"file":"!"}""")).Text(), StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static async Task<string> SendAsync(Action<ArgumentReader, RequestWriter> write, string method = "POST")
    {
        await using var server = new RawServer(RawServer.Answer("200 OK"));
        await using var gateway = Calls.Rest(Calls.To(server.Url), write, method, new GatewayContext { CreateBoundary = static () => "test" });
        await gateway.CallAsync("""{"tags":["a","b\r\n"],"file":{"data":"_wA","fileName":"a.bin"}}""");
        return server.Requests.Single();
    }

    private static (string Type, string Text) Body(Action<RequestWriter, Argument> write, string value)
    {
        var request = new RequestWriter();
        write(request.Path("/"), Given.Argument(value, new ArgumentErrors()));
        return (request.BodyMediaType, Encoding.UTF8.GetString(request.Body!.Value.Span));
    }
}
