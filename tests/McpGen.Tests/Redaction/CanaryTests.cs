using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Audit;
using McpGen.Http;
using McpGen.Redaction;
using McpGen.Tests.Tools;
using McpGen.Tools;
using Microsoft.Extensions.Logging;
using Xunit;

namespace McpGen.Tests.Redaction;

/// <summary>Twenty secrets come back from an upstream in every way it can answer and fail; none of them may be seen anywhere.</summary>
public sealed class CanaryTests
{
    private const string Credential = "s3cr3t-Credential-of-the-upstream";
    private const int Calls = 504;

    // What is hidden by the name of its field, wherever that is JSON.
    private static readonly (string Field, string Value)[] Named =
    [
        ("password", "correct horse battery"), ("Client-Secret", "staple of the clients"), ("customer_note", "allergic to canaries"), ("pin", "9471-canary"),
    ];

    // What is hidden by its form, wherever it stands.
    private static readonly string[] Formed =
    [
        "ada.canary@example.com", "bob+canary@mail.example.org", "cyd@xn--bcher-kva.example", "+49 30 90182377", "(415) 555-2671", "4111 1111 1111 1111", "378282246310005",
        "DE89370400440532013000", "123-45-6789", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJlLWNhbmFyeQ", "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJjYW5hcnkifQ.c2lnLWNhbmFyeQ",
        "ghp_0123456789abcdefghijklmnopqrstuvwxyZ", "AKIAIOSFODNN7EXAMPLE", "sk_live_0123456789abcdefCANARY", "xoxb-123456789012-123456789012-CanaryCanaryCanaryCanary",
    ];

    [Fact]
    public async Task Twenty_secrets_in_five_hundred_calls_are_seen_nowhere()
    {
        var seen = new StringBuilder();
        var (sink, logs, upstream) = (new MemorySink(), new Logs(), new Babbler());
        var context = new GatewayContext
        {
            HttpHandler = () => upstream,
            AuditSink = sink,
            LoggerFactory = logs,
            Environment = static name => name == "KEY" ? Credential : null,
        };
        var options = new GatewayOptions("test", "1.0.0")
        {
            Audit = new AuditOptions("audit.jsonl"),
            Redaction = new() { Fields = [.. Named.Select(static named => named.Field)], Detect = (Detectors)127 },
        };
        var to = Tools.Calls.To("https://crm.example.com") with { Timeout = TimeSpan.FromMilliseconds(500), Headers = [new("Authorization", "Bearer ${KEY}")] };
        await using (var gateway = Tools.Calls.Rest(to, Write, context: context, options: options))
        {
            for (var i = 0; i < Calls; i++)
            {
                upstream.Turn = i;
                var result = await gateway.CallAsync(Arguments(i));
                seen.Append(Shown(result, legacy: i % 2 == 0)).Append('\n');
            }
        }

        Assert.Equal(Calls, sink.Lines.Count);
        Assert.True(upstream.Answered > 300, $"{upstream.Answered} calls were answered");
        foreach (var (place, text) in new[] { ("results", seen.ToString()), ("audit", string.Concat(sink.Lines)), ("logs", logs.Text) })
        {
            Assert.NotEmpty(text);
            foreach (var canary in Formed.Concat(Named.Select(static named => named.Value)).Append(Credential))
            {
                // As it is, as JSON escapes it, and in pieces of a dozen characters, for a part of a secret is one too.
                foreach (var form in new[] { canary, JsonEncodedText.Encode(canary).Value, canary.Length > 16 ? canary[..12] : canary })
                {
                    var at = text.IndexOf(form, StringComparison.Ordinal);
                    Assert.True(at < 0, $"{canary} in {place}: {(at < 0 ? "" : text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 80)])}");
                }
            }
        }
    }

    private static void Write(McpGen.Arguments.ArgumentReader arguments, RequestWriter request)
    {
        var q = arguments.Optional("q").String(maxLength: 200);
        var level = arguments.Optional("level").Integer(minimum: 0, maximum: 9);
        arguments.Optional("password").String();
        arguments.RejectUnknown("q", "level", "password");
        request.Path("/things");
        request.Query("q", q);
        request.Query("level", level);
    }

    // Good arguments, and now and then some that are refused.
    private static string Arguments(int i) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["q"] = $"find {Formed[i % Formed.Length]} please",
        ["password"] = Named[0].Value,
        [i % 9 == 8 ? Formed[i % Formed.Length] : "level"] = i % 7 == 6 ? Formed[i % Formed.Length] : i % 10,
    });

    private static string Shown(ToolResult result, bool legacy)
    {
        using var output = new System.IO.MemoryStream();
        using (var json = new Utf8JsonWriter(output, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            result.WriteTo(json, legacy);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Answers with all secrets, each time in another way.</summary>
    private sealed class Babbler : HttpMessageHandler
    {
        private static readonly string Json = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["message"] = $"Cannot serve {string.Join(", ", Formed)} with {Credential}",
            ["errors"] = new object[] { Named.ToDictionary(static named => named.Field, static named => named.Value), string.Join(" / ", Formed) },
            ["user"] = new object[] { Named.ToDictionary(static named => named.Field, static named => (object)new[] { named.Value }), new { nested = new { PASSWORD = Named[0].Value } } },
            ["texts"] = Formed,
            ["card"] = 378282246310005,
            [Formed[0]] = "a name of a member",
        });

        private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

        private static readonly string Prose = $"It failed for {string.Join("; ", Formed)}.\nAuthorization: Bearer {Credential}";

        public int Turn { get; set; }

        public int Answered { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            switch (Turn % 21)
            {
                case 19:
                    throw new HttpRequestException($"The proxy said no to {Credential} and {Formed[Turn % Formed.Length]}");
                case 20 when Turn < 60:
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    break;
            }

            Answered++;
            return (Turn % 21) switch
            {
                0 => Answer(200, "application/json", Json),
                1 => Answer(200, "application/json", JsonSerializer.Serialize(JsonDocument.Parse(Json), Indented)),
                2 => Answer(200, "application/json", Json[..(Json.Length * (Turn % 50) / 50)]),
                3 => Answer(200, "application/vnd.crm+json", $"[{Json},{Json}]"),
                4 => Answer(200, "text/html", Json),
                5 => Answer(200, "text/plain", Prose),
                6 => Answer(200, "text/html", $"<html><title>{Formed[Turn % Formed.Length]}</title><body><p>{Prose}</p></body></html>"),
                7 => Answer(200, "text/event-stream", string.Concat(Formed.Select(static text => $"data: {{\"text\":\"{text}\",\"pin\":\"{Named[3].Value}\"}}\n\n"))),
                8 => Answer(200, "application/x-ndjson", $"{Json}\n{Json}\n"),
                9 => Answer(200, null, Json),
                10 => Answer(400, "application/problem+json", JsonSerializer.Serialize(new { title = Formed[Turn % Formed.Length], detail = Prose, password = Named[0].Value })),
                11 => Answer(404, "application/json", Json),
                12 => Answer(422, "application/json", JsonSerializer.Serialize(new { errors = new { password = new[] { Named[0].Value }, client_secret = Named[1].Value } })),
                13 => Answer(422, "application/json", JsonSerializer.Serialize(new { pin = Named[3].Value, code = Formed[Turn % Formed.Length] })),
                14 => Answer(500, "text/plain", Prose),
                15 => Answer(503, "text/html", $"<title>{Prose}</title>"),
                16 => Redirect(),
                17 => Answer(200, "application/json", $"\"{Formed[Turn % Formed.Length]}\""),
                18 => Answer(500, "application/xml", $"<error><message>{Prose}</message><password>{Formed[1]}</password></error>"),
                _ => Answer(201, "application/json", Json),
            };
        }

        private static HttpResponseMessage Answer(int status, string? type, string body)
        {
            var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
            response.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
            return response;
        }

        private HttpResponseMessage Redirect()
        {
            var response = Answer(302, "text/plain", Prose);
            response.Headers.TryAddWithoutValidation("Location", $"https://other.example/?token={Credential}&mail={Formed[Turn % Formed.Length]}");
            return response;
        }
    }

    /// <summary>Keeps everything that is logged, at every level, exceptions included.</summary>
    private sealed class Logs : ILoggerFactory, ILogger
    {
        private readonly StringBuilder _text = new();

        public string Text => _text.ToString();

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _text.Append(formatter(state, exception)).Append(' ').Append(exception).Append('\n');

        public void Dispose()
        {
        }
    }
}
