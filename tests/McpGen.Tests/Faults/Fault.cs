using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using McpGen.Tools;
using static McpGen.Tools.ToolOutcome;

namespace McpGen.Tests.Faults;

/// <summary>Something an upstream does wrong.</summary>
/// <param name="Name">Its name, beginning with its row in the table of faults.</param>
/// <param name="Expected">How a call ends.</param>
/// <param name="Play">What the upstream does after it got a whole request.</param>
internal sealed record Fault(string Name, ToolOutcome Expected, Func<FaultyConnection, CallKind, Task> Play)
{
    /// <summary>How a call of a stream ends; as any other by default. What came of a stream is its answer.</summary>
    public ToolOutcome? OfStream { get; init; }

    /// <summary>What the result says, whatever the call.</summary>
    public string Says { get; init; } = "";

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("H1 reset before the answer", UpstreamFailed, static (c, _) => c.ResetAsync()),
        new("H1 closed before the answer", UpstreamFailed, static (_, _) => Task.CompletedTask) { Says = "closed the connection" },
        new("H1 reset within the headers", UpstreamFailed, static (c, _) => c.ResetAsync("HTTP/1.1 200 OK\r\nContent-Le")),
        new("H1 closed within the headers", UpstreamFailed, static (c, _) => c.SendAsync("HTTP/1.1 200 OK\r\nContent-Le")),
        new("H1 closed after the headers", UpstreamFailed, static (c, k) => c.SendAsync(k.Head(headers: "Content-Length: 100\r\n"))) { Says = "closed the connection before its answer was complete" },
        new("H1 reset after the headers", UpstreamFailed, static (c, k) => c.ResetAsync(k.Head(headers: "Content-Length: 100\r\n"))),
        new("H1 reset within the body", UpstreamFailed, static (c, k) => c.ResetAsync(k.Head(headers: "Content-Length: 1000\r\n") + k.Body)) { OfStream = Succeeded },
        new("H1 shorter than it says", UpstreamFailed, static (c, k) => c.SendAsync(k.Head(headers: "Content-Length: 1000\r\n") + k.Body)) { OfStream = Succeeded },
        new("H1 longer than it says", Succeeded, static (c, k) => c.SendAsync(k.Answer() + "HTTP/1.1 500 No\r\n\r\n")),
        new("H1 chunk of no size", UpstreamFailed, static (c, k) => c.SendAsync(Chunked(k, "zz\r\nabc\r\n"))) { Says = "not valid HTTP" },
        new("H1 chunk that breaks off", UpstreamFailed, static (c, k) => c.SendAsync(Chunked(k, "100\r\nabc"))) { OfStream = Succeeded },
        new("H1 chunks without an end", UpstreamFailed, static (c, k) => c.SendAsync(Chunked(k, ""))) { OfStream = Succeeded },
        new("H1 chunks with extensions and trailers", Succeeded, static (c, k) => c.SendAsync(Chunked(k, "0;a=b\r\nX-Trailer: 1\r\n\r\n"))),
        new("H1 not HTTP", UpstreamFailed, static (c, _) => c.SendAsync("SSH-2.0-OpenSSH_9.2\r\n\r\n")) { Says = "not valid HTTP" },
        new("H1 a megabyte of headers", UpstreamFailed, static (c, k) => c.SendAsync(k.Head(headers: $"X-A: {new string('x', 1024 * 1024)}\r\n"))),
        new("H2 hangs before the answer", TimedOut, static (c, _) => c.HangAsync()),
        new("H2 hangs within the headers", TimedOut, static (c, _) => c.HangAsync("HTTP/1.1 200 OK\r\nContent-Le")),
        new("H2 hangs after the headers", TimedOut, static (c, k) => c.HangAsync(k.Head(headers: "Content-Length: 100\r\n"))) { OfStream = Succeeded },
        new("H2 hangs within the body", TimedOut, static (c, k) => c.HangAsync(k.Head(headers: "Content-Length: 1000\r\n") + k.Body)) { OfStream = Succeeded },
        new("H2 hangs within the body of an error", TimedOut, static (c, k) => c.HangAsync(k.Head("500 No", "Content-Length: 1000\r\n") + k.Body)),
        new("H3 a byte now and then", TimedOut, SlowAsync) { OfStream = Succeeded },
        .. Statuses(),
        new("H5 a page", Succeeded, static (c, _) => c.SendAsync(Body("text/html", "<html><title>Sign in</title><p>Please</html>"))) { Says = "Sign in" },
        new("H5 a page that says it is json", Succeeded, static (c, _) => c.SendAsync(Body("application/json", "<html><title>Sign in</title><p>Please</html>"))) { Says = "Sign in" },
        new("H5 json that says it is a page", Succeeded, static (c, _) => c.SendAsync(Body("text/html", """{"a":1}"""))) { Says = """{"a":1}""" },
        new("H5 json without a type", Succeeded, static (c, _) => c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n{\"a\":1}")) { Says = """{"a":1}""" },
        new("H5 a type that is none", Succeeded, static (c, _) => c.SendAsync(Body("json; charset=", """{"a":1}"""))) { Says = """{"a":1}""" },
        new("H5 nothing", Succeeded, static (c, _) => c.SendAsync(Body("application/json", ""))) { Says = "The request succeeded (200 OK)." },
        new("H5 null", Succeeded, static (c, _) => c.SendAsync(Body("application/json", "null"))) { Says = "null" },
        new("H5 a charset that is none", Succeeded, static (c, _) => c.SendAsync(Body("application/json; charset=klingon", """{"a":"\u00e4"}"""))) { Says = "{\"a\":\"ä\"}" },
        new("H5 json that breaks off", Succeeded, static (c, _) => c.SendAsync(Body("application/json", """{"a":1,"b":[2,"""))) { Says = """{"a":1,"b":[2]}""" },
        new("H5 packed in an unknown way", UpstreamFailed, static (c, _) => c.SendAsync(Body("application/json", "xxxx", "Content-Encoding: zstd\r\n"))) { Says = "zstd" },
        new("H5 packed and damaged", UpstreamFailed, static (c, _) => c.SendAsync(Body("application/json", "\u001f\u008b\u0008\0\0\0\0\0\0\u0003garbage", "Content-Encoding: gzip\r\n"))) { Says = "damaged" },
        new("H9 answered twice", Succeeded, static (c, k) => c.SendAsync(k.Answer() + k.Answer("500 No"))),
    ];

    private static IEnumerable<Fault> Statuses() =>
        new[]
        {
            ("400 Bad Request", ""), ("401 Unauthorized", "WWW-Authenticate: Bearer\r\n"), ("403 Forbidden", ""), ("404 Not Found", ""), ("409 Conflict", ""),
            ("412 Precondition Failed", ""), ("422 Unprocessable Entity", ""), ("429 Too Many Requests", ""), ("429 Too Many Requests", "Retry-After: 7\r\n"),
            ("429 Too Many Requests", "Retry-After: Fri, 20 Nov 2099 09:00:00 GMT\r\n"), ("429 Too Many Requests", "Retry-After: 99999999999999999999\r\n"),
            ("429 Too Many Requests", "Retry-After: -1\r\n"), ("429 Too Many Requests", "Retry-After: soon\r\n"), ("451 Unavailable For Legal Reasons", ""),
            ("500 Internal Server Error", ""), ("502 Bad Gateway", ""), ("503 Service Unavailable", "Retry-After: 3\r\n"), ("504 Gateway Timeout", ""),
            ("301 Moved Permanently", "Location: http://127.0.0.1:1/\r\n"), ("304 Not Modified", ""),
        }.Select(static status => new Fault($"H4 {status.Item1} {status.Item2.Trim()}", UpstreamFailed, (c, k) => c.SendAsync(k.Answer(status.Item1, status.Item2)))
        {
            Says = "crm answered " + status.Item1,
        });

    private static async Task SlowAsync(FaultyConnection connection, CallKind kind)
    {
        await connection.SendAsync(kind.Head(headers: "Content-Length: 100000\r\n"));
        while (true)
        {
            await connection.SendAsync(" ");
            await Task.Delay(30, connection.End);
        }
    }

    private static string Chunked(CallKind kind, string rest) =>
        kind.Head(headers: "Transfer-Encoding: chunked\r\n") + $"{kind.Body.Length:x};ext=1\r\n{kind.Body}\r\n" + rest;

    private static string Body(string contentType, string body, string headers = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nContent-Length: {body.Length}\r\n{headers}\r\n{Encoding.Latin1.GetString(Encoding.Latin1.GetBytes(body))}";
}
