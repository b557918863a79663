using System;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tests.Arguments;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Http;

/// <summary>Hostile values outside the path: at a real listener they are one value in their place, or nothing arrives.</summary>
public class InjectionTests
{
    public static TheoryData<string> Values =>
    [
        "../x", @"..\x", "....//", "%2e%2e/", "%252e", "..%2f", "..%5c", "..;/", "/abs", @"C:\x", @"\\srv\s", "file:///etc/passwd", "~root", "a\0b", "x.", "x ",
        "a::$DATA", "%c0%af", "\u2025\uFF0F", ".", "..", "/proc/self/environ", "a\r\nX-Evil: 1", "a\nX-Evil: 1", "a\rX-Evil: 1", "a\tb", "a\r\n\r\nGET /evil HTTP/1.1\r\nHost: evil",
        "a&b=c", "a=b", "a#b", "a;b=c", "a+b c%20d", "a[b]=c", "q=2", "\" or 1=1 --", "'; drop table x", "{\"a\":1}", "\u2028\u202e\u001b[31m", "http://evil.test/", "@evil.test", "😀",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_query_value_stays_one_value(string value)
    {
        var request = await Sent(value, static (argument, request) =>
        {
            request.Query("q", argument);
            request.Query("last", "1");
        });

        var target = request.Split(' ')[1];
        Assert.StartsWith("/v1/x?q=", target, StringComparison.Ordinal);
        var pairs = target["/v1/x?".Length..].Split('&');
        Assert.Equal(["q=" + value, "last=1"], pairs.Select(Uri.UnescapeDataString));
        AssertFramed(request);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_member_of_an_object_stays_one_pair(string value)
    {
        var request = await Sent(value, static (argument, request) => request.Query("filter", Object(argument), ParameterStyle.DeepObject));

        var pair = Assert.Single(request.Split(' ')[1]["/v1/x?".Length..].Split('&'));
        Assert.Equal($"filter[{value}]={value}", Uri.UnescapeDataString(pair));
        AssertFramed(request);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_cookie_value_stays_one_cookie(string value)
    {
        var request = await Sent(value, static (argument, request) =>
        {
            request.Cookie("c", argument);
            request.Cookie("last", "1");
        });

        var cookies = Header(request, "Cookie").Split("; ");
        Assert.Equal(["c=" + value, "last=1"], cookies.Select(Uri.UnescapeDataString));
        AssertFramed(request);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_header_value_is_sent_as_it_is_or_refused(string value)
    {
        var isSendable = value.All(static c => c is >= ' ' and <= '~');
        var request = await Sent(value, static (argument, request) => request.Header("X-Note", argument), isSendable);
        if (isSendable)
        {
            Assert.Equal(value, Header(request, "X-Note"));
            AssertFramed(request, added: 1);
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_body_value_stays_one_JSON_string(string value)
    {
        var request = await Sent(
            value,
            static (argument, request) =>
            {
                var body = request.JsonObject();
                body.Property("text", argument);
                body.Property("last", "1"u8);
                body.End();
            },
            method: "POST");

        var bytes = Encoding.Latin1.GetBytes(request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
        using var body = JsonDocument.Parse(bytes);
        Assert.Equal(["text", "last"], body.RootElement.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(value, body.RootElement.GetProperty("text").GetString());
    }

    private static async Task<string> Sent(string value, Action<Argument, RequestWriter> write, bool isSent = true, string method = "GET")
    {
        await using var server = new RawServer(RawServer.Answer("200 OK", "{}"));
        await using var gateway = Calls.Rest(
            Calls.To(server.Url + "/v1"),
            (arguments, request) =>
            {
                request.Path("/x");
                write(arguments.Required("v"), request);
            },
            method);

        var result = await gateway.CallAsync($$"""{"v":"{{JavaScriptEncoder.Default.Encode(value)}}"}""");

        Assert.Equal(isSent ? ToolOutcome.Succeeded : ToolOutcome.Rejected, result.Outcome);
        return isSent ? Assert.Single(server.Requests) : Assert.IsType<string>(server.Requests.SingleOrDefault() ?? "");
    }

    // A name and a value of the caller's choice.
    private static Argument Object(Argument argument)
    {
        var text = argument.Value.Copy();
        return Given.Fixed($$"""{"{{JavaScriptEncoder.Default.Encode(text)}}":"{{JavaScriptEncoder.Default.Encode(text)}}"}""");
    }

    private static string Header(string request, string name)
    {
        var line = Assert.Single(request.Split("\r\n"), line => line.StartsWith(name + ": ", StringComparison.Ordinal));
        return line[(name.Length + 2)..];
    }

    /// <summary>One request, with the lines it has when nothing was injected.</summary>
    private static void AssertFramed(string request, int added = 0)
    {
        Assert.EndsWith("\r\n\r\n", request, StringComparison.Ordinal);
        var lines = request[..^4].Split("\r\n");
        Assert.Equal(5 + added + (request.Contains("\r\nCookie: ", StringComparison.Ordinal) ? 1 : 0), lines.Length);
        Assert.DoesNotContain('\n', string.Concat(lines));
        Assert.DoesNotContain('\r', string.Concat(lines));
        Assert.StartsWith("Host: 127.0.0.1:", lines[1], StringComparison.Ordinal);
    }
}
