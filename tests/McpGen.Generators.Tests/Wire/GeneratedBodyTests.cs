using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Generators.Tests.Fuzz;
using McpGen.Generators.Tests.Harness;
using McpGen.Tools;
using Xunit;

namespace McpGen.Generators.Tests.Wire;

/// <summary>From the document to the request: what the tools of the case <c>every-body</c> send.</summary>
public sealed class GeneratedBodyTests
{
    [Theory]
    [InlineData(
        "form",
        """{"amount":100,"expand":["a","b"],"metadata":{"k":"v w"},"address":{"city":"Ulm"},"words":["x","y/z"]}""",
        "POST /form",
        "application/x-www-form-urlencoded",
        "amount=100&expand%5B0%5D=a&expand%5B1%5D=b&metadata%5Bk%5D=v%20w&address=%7B%22city%22%3A%22Ulm%22%7D&words=x%20y/z&source=desk&kinds=a&kinds=b")]
    [InlineData("open_form", """{"body":{"filter":{"a":1},"x":"y z"}}""", "POST /open-form", "application/x-www-form-urlencoded", "filter%5Ba%5D=1&x=y%20z")]
    [InlineData("open_form", "{}", "POST /open-form", "", "")]
    [InlineData(
        "upload_either",
        """{"body":{"file":{"data":"aGk=","fileName":"hi.txt"}}}""",
        "POST /upload-either",
        "multipart/form-data; boundary=B",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"hi.txt\"\r\nContent-Type: application/octet-stream\r\n\r\nhi\r\n--B--\r\n")]
    [InlineData("note", """{"body":"héllo\n"}""", "PUT /note", "text/plain; charset=utf-8", "héllo\n")]
    [InlineData("picture", """{"body":"data:image/png;base64,aGk="}""", "PUT /picture", "image/png", "hi")]
    [InlineData(
        "order",
        """{"body":{"note":"<a>","id":7,"lines":[{"article":"x"}]}}""",
        "POST /order",
        "application/xml",
        """<?xml version="1.0" encoding="utf-8"?><s:order id="7" xmlns:s="urn:shop"><note>&lt;a&gt;</note><lines><line><item>x</item></line></lines></s:order>""")]
    [InlineData("find", """{"path":"a/b c","criteria":{"text":"x&y"},"X-Options":{"é":1}}""", "QUERY /find/a/b%20c?text=x%26y", "", "")]
    public async Task A_tool_sends_its_body(string tool, string arguments, string request, string type, string body) =>
        Assert.Equal((request, type, body), await SendAsync(tool, arguments));

    [Fact]
    public async Task An_upload_sends_every_field_in_the_order_of_the_document()
    {
        var (_, type, body) = await SendAsync(
            "upload",
            """{"file":"aGk=","more":["aGk=",{"data":"aGk=","mediaType":"text/plain"}],"signature":"aGk=","purpose":"web","details":{"title":"T"},"tags":["a","b"]}""");

        Assert.Equal("multipart/form-data; boundary=B", type);
        Assert.Equal(
            [
                "name=\"file\"; filename=\"file\" Content-Type: image/png  hi",
                "name=\"more\"; filename=\"file\" Content-Type: application/octet-stream  hi",
                "name=\"more\"; filename=\"file\" Content-Type: text/plain  hi",
                "name=\"signature\"; filename=\"file\" Content-Type: application/octet-stream Content-Transfer-Encoding: base64  aGk=",
                "name=\"purpose\"  web",
                "name=\"details\" Content-Type: application/json  {\"title\":\"T\"}",
                "name=\"tags\" Content-Type: application/json  [\"a\",\"b\"]",
                "name=\"logo\"; filename=\"file\" Content-Type: text/plain  x",
            ],
            body.Split("--B\r\nContent-Disposition: form-data; ", StringSplitOptions.RemoveEmptyEntries)
                .Select(static part => part.Replace("\r\n--B--\r\n", "", StringComparison.Ordinal).TrimEnd().Replace("\r\n", " ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("upload", """{"file":"no file"}""")]
    [InlineData("picture", """{"body":"aGk="}""")]
    [InlineData("picture", """{"body":{"data":"aGk=","fileName":"a"}}""")]
    [InlineData("find", """{"path":"a/../b"}""")]
    [InlineData("order", """{"body":{"note":"\u0001"}}""")]
    public async Task A_body_that_cannot_be_sent_is_rejected(string tool, string arguments) => Assert.Equal(("", "", ""), await SendAsync(tool, arguments));

    private static async Task<(string Request, string Type, string Body)> SendAsync(string tool, string arguments)
    {
        using var handler = new CapturingHandler();
        var run = new GeneratorRun("/home/dev/app", new CaseFolder("every-body").Files());
        await using var gateway = LoadedGateway.Create(
            run, "Acme.Desk", new GatewayContext { HttpHandler = () => handler, CreateBoundary = static () => "B" });
        using var document = JsonDocument.Parse(arguments);
        await gateway.CallAsync(tool, document.RootElement, new ToolCaller(), TestContext.Current.CancellationToken);
        return handler.Captured;
    }

    private sealed class CapturingHandler : HttpMessageHandler
    {
        public (string Request, string Type, string Body) Captured { get; private set; } = ("", "", "");

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is { } content ? Encoding.UTF8.GetString(await content.ReadAsByteArrayAsync(cancellationToken)) : "";
            Captured = ($"{request.Method} {request.RequestUri!.PathAndQuery}", request.Content?.Headers.ContentType?.ToString() ?? "", body);
            return new HttpResponseMessage(HttpStatusCode.NoContent);
        }
    }
}
