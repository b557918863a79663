using System;
using System.Collections.Generic;
using McpGen.Arguments;
using McpGen.Http;

namespace McpGen.Tests.Faults;

/// <summary>A kind of call that tools make: its request, and the answer that goes with it.</summary>
internal sealed record CallKind(string Name, string Method, string ContentType, string Body, Action<ArgumentReader, RequestWriter> Write)
{
    public static IReadOnlyList<CallKind> All { get; } =
    [
        new("get json", "GET", "application/json", """{"id":"cus_1","name":"Ada"}""", static (_, request) => request.Path("/x")),
        new("get text", "GET", "text/plain", "a line of text", static (_, request) => request.Path("/x")),
        new("get events", "GET", "text/event-stream", "data: {\"n\":1}\n\ndata: {\"n\":2}\n\n", static (_, request) => request.Path("/x")),
        new("post json", "POST", "application/json", """{"id":"cus_1","name":"Ada"}""", static (arguments, request) =>
        {
            request.Path("/x");
            var body = request.JsonObject();
            body.Property("text", arguments.Required("text"));
            body.End();
        }),
        new("post nothing", "POST", "application/json", "{}", static (_, request) => request.Path("/x")),
        new("post form", "POST", "application/json", "[1,2,3]", static (arguments, request) =>
        {
            request.Path("/x");
            var body = request.Form();
            body.Field("text", arguments.Required("text"));
            body.End();
        }),
        new("post multipart", "POST", "application/json", "true", static (arguments, request) =>
        {
            request.Path("/x");
            var body = request.Multipart();
            body.File("text", arguments.Required("text"));
            body.End();
        }),
    ];

    /// <summary>Whether what came before a fault is an answer already.</summary>
    public bool IsStream => ContentType == "text/event-stream";

    /// <summary>The head of an answer.</summary>
    public string Head(string status = "200 OK", string headers = "") => $"HTTP/1.1 {status}\r\nContent-Type: {ContentType}\r\n{headers}\r\n";

    /// <summary>A whole answer.</summary>
    public string Answer(string status = "200 OK", string headers = "") => Head(status, $"Content-Length: {Body.Length}\r\n{headers}") + Body;
}
