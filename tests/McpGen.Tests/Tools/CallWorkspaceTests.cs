using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Arguments;
using McpGen.Http;
using McpGen.Tools;
using Xunit;

namespace McpGen.Tests.Tools;

public class CallWorkspaceTests
{
    private const string Full =
        """{"id":"a b","q":["x","y z"],"page":20,"kind":"k1","session":"s1","deep":{"a":{"b":1}},"note":"Please ring twice, the bell is \"broken\".","lines":[{"n":1.50},{"n":2}]}""";

    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private static readonly Dictionary<string, Action<ArgumentReader, RequestWriter>> Parts = new()
    {
        ["path"] = static (arguments, request) => request.Path("/things/").Path(arguments.Required("page").Integer(minimum: 1)),
        ["encoded path"] = static (arguments, request) => request.Path("/things/").Path(arguments.Required("id").String(minLength: 1, maxLength: 20)),
        ["query"] = static (arguments, request) => request.Query("q", arguments.Optional("q").Array(items: static item => item.String(), uniqueItems: true)),
        ["deep query"] = static (arguments, request) => request.Query("deep", arguments.Optional("deep"), ParameterStyle.DeepObject),
        ["default"] = static (arguments, request) => request.Query("size", arguments.Optional("size").Default("10"u8)),
        ["fixed"] = static (arguments, request) => request.Query("fields", arguments.Fixed("[\"id\",\"name\"]"u8)),
        ["header"] = static (arguments, request) => request.Header("X-Kind", arguments.Optional("kind").Enum("k1", "k2")),
        ["cookie"] = static (arguments, request) => request.Cookie("session", arguments.Optional("session")),
        ["whole body"] = static (arguments, request) => request.JsonBody(arguments.Optional("lines")),
        ["body"] = static (arguments, request) =>
        {
            var body = request.JsonObject();
            body.Property("note", arguments.Optional("note"));
            body.Property("lines", arguments.Optional("lines"));
            body.End();
        },
    };

    public static TheoryData<string> PartNames => [.. Parts.Keys];

    [Theory]
    [MemberData(nameof(PartNames))]
    public void Nothing_is_allocated_beyond_the_request_itself(string part)
    {
        using var context = new GatewayContext();
        using var document = JsonDocument.Parse(Full);
        var tool = Tool(context, Parts[part], part.EndsWith("body", StringComparison.Ordinal) ? "POST" : "GET");
        var call = new ToolCall(document.RootElement, ToolCaller.Anonymous);
        using var sample = Request(tool, call)!;
        var body = sample.Content?.ReadAsStream(TestContext.Current.CancellationToken).Length;

        var headers = Headers(sample);

        var itself = Allocated(() => Copy(sample, headers, body));
        Assert.Equal(itself, Allocated(() => Request(tool, call), enough: itself));
    }

    [Fact]
    public void Nothing_of_a_call_is_left_for_the_next()
    {
        using var context = new GatewayContext();
        var full = Tool(context, WriteAll);
        var failing = Tool(context, static (arguments, request) =>
        {
            WriteAll(arguments, request);
            arguments.Required("missing");
        });
        var plain = Tool(context, static (arguments, request) => request.Path("/plain/").Path(arguments.Required("id")));

        Assert.NotNull(Request(full, Call(Full)));
        Assert.Null(Request(failing, Call(Full)));
        using var request = Request(plain, Call("""{"id":"1"}"""));

        Assert.Equal("http://upstream.test/plain/1", request!.RequestUri!.OriginalString);
        Assert.Null(request.Content);
        Assert.DoesNotContain(Headers(request), static header => header.Name is "X-Kind" or "Cookie");
    }

    [Fact]
    public async Task A_request_does_not_change_with_the_next_one()
    {
        using var context = new GatewayContext();
        var tool = Tool(context, static (arguments, request) =>
        {
            request.Path("/").Path(arguments.Required("id"));
            request.JsonBody(arguments.Required("note"));
        });

        using var first = Request(tool, Call("""{"id":"first","note":"first"}"""));
        using var second = Request(tool, Call("""{"id":"other","note":"other"}"""));

        Assert.Equal("/first", first!.RequestUri!.AbsolutePath);
        Assert.Equal("\"first\"", await first.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_call_within_a_call_has_a_workspace_of_its_own()
    {
        using var context = new GatewayContext();
        var inner = Tool(context, WriteAll);
        var outer = Tool(context, (arguments, request) =>
        {
            request.Path("/outer/");
            using var other = Request(inner, Call(Full));
            request.Path(arguments.Required("id"));
        });

        using var request = Request(outer, Call("""{"id":"7"}"""));

        Assert.Equal("http://upstream.test/outer/7", request!.RequestUri!.OriginalString);
    }

    private static void WriteAll(ArgumentReader arguments, RequestWriter request)
    {
        var id = arguments.Required("id").String(minLength: 1, maxLength: 20);
        var page = arguments.Optional("page").Integer(minimum: 1);
        request.Path("/things/").Path(id);
        request.Query("q", arguments.Optional("q").Array(items: static item => item.String(), uniqueItems: true));
        request.Query("page", page);
        request.Query("size", arguments.Optional("size").Default("10"u8));
        request.Query("deep", arguments.Optional("deep"), ParameterStyle.DeepObject);
        request.Query("fields", arguments.Fixed("[\"id\",\"name\"]"u8));
        request.Header("X-Kind", arguments.Optional("kind").Enum("k1", "k2"));
        request.Cookie("session", arguments.Optional("session"));
        var body = request.JsonObject();
        body.Property("note", arguments.Optional("note"));
        body.Property("lines", arguments.Optional("lines"));
        body.End();
    }

    private static InlineRestTool Tool(GatewayContext context, Action<ArgumentReader, RequestWriter> write, string method = "GET") =>
        new(context.CreateUpstream(Calls.To("http://upstream.test")), write, method);

    private static ToolCall Call(string arguments) => new(JsonDocument.Parse(arguments).RootElement, ToolCaller.Anonymous);

    private static HttpRequestMessage? Request(InlineRestTool tool, ToolCall call)
    {
        var workspace = CallWorkspace.Take();
        var request = tool.CreateRequest(call, workspace);
        workspace.GiveBack();
        return request;
    }

    /// <summary>The same request from its finished parts; of its headers only those that arguments wrote are texts of its own.</summary>
    private static HttpRequestMessage Copy(HttpRequestMessage request, List<(string Name, string Value)> headers, long? body)
    {
        var url = new Uri(request.RequestUri!.OriginalString.AsSpan().ToString(), AsWritten);
        _ = (url.IdnHost, url.Port);
        var copy = new HttpRequestMessage(request.Method, url);
        if (body is { } length)
        {
            copy.Content = new ReadOnlyMemoryContent(new byte[length]);
            copy.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        foreach (var (name, value) in headers)
        {
            copy.Headers.TryAddWithoutValidation(name, name is "X-Kind" or "Cookie" ? value.AsSpan().ToString() : value);
        }

        return copy;
    }

    private static List<(string Name, string Value)> Headers(HttpRequestMessage request)
    {
        var headers = new List<(string, string)>();
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            headers.Add((name, values.ToString()));
        }

        return headers;
    }

    /// <summary>The least that was allocated. Code that the JIT has not optimized yet boxes what generic methods of .NET compare with null, so that is waited for.</summary>
    private static long Allocated(Func<object?> make, long enough = 0)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 5_000 && least > enough; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(make());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            if (i % 100 == 99)
            {
                Thread.Sleep(10);
            }
        }

        return least;
    }
}
