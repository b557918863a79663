using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace McpGen.AspNetCore.FrontDoor;

/// <summary>Answers one request as a stream of events, begun only when something is told before the answer.</summary>
internal sealed class EventStream(HttpContext context)
{
    /// <summary>Whether the stream was begun, so that the answer belongs into it too.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Writes a notification, if there still is a client.</summary>
    public async ValueTask NotifyAsync(ArrayBufferWriter<byte> notification, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(notification, cancellationToken);
        }
        catch (IOException)
        {
            // The request is aborted, which its token tells.
        }
    }

    /// <summary>Writes a message and sends it at once.</summary>
    public async ValueTask WriteAsync(ArrayBufferWriter<byte> message, CancellationToken cancellationToken)
    {
        var body = context.Response.BodyWriter;
        if (!HasBegun)
        {
            Begin();
        }

        body.Write("event: message\ndata: "u8);
        Write(body, message.WrittenSpan);
        body.Write("\n\n"u8);
        await body.FlushAsync(cancellationToken);
    }

    private void Begin()
    {
        HasBegun = true;
        var response = context.Response;
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        // Proxies that collect answers would hold back what is told on the way.
        response.Headers["X-Accel-Buffering"] = "no";
    }

    /// <summary>A raw line break in JSON is only space, but here it would end the data.</summary>
    private static void Write(IBufferWriter<byte> body, ReadOnlySpan<byte> json)
    {
        while (json.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end)
        {
            body.Write(json[..end]);
            body.Write(" "u8);
            json = json[(end + 1)..];
        }

        body.Write(json);
    }
}
