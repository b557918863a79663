using System;
using System.Buffers;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Protocol;
using McpGen.Tools;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace McpGen.AspNetCore.FrontDoor;

/// <summary>
/// The one HTTP endpoint of a gateway: a message is posted, its answer comes back as JSON, or as the last event of a stream when the client was told
/// how far its call is. There are no sessions and no streams of their own, whatever revision the client speaks, so any copy of the gateway can answer
/// any request.
/// </summary>
internal sealed class GatewayEndpoint(Gateway gateway, McpHttpOptions options, ILogger<GatewayEndpoint> logger)
{
    private readonly McpDispatcher _dispatcher = new(gateway, logger);
    private readonly CallerCheck _callers = new(options);

    /// <summary>The gateway behind the endpoint.</summary>
    public Gateway Gateway => gateway;

    /// <summary>Answers one HTTP request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            if (!await RefuseAsync(context))
            {
                await AnswerAsync(context);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            // The client hung up; there is nobody left to answer.
        }
    }

    private async ValueTask<bool> RefuseAsync(HttpContext context)
    {
        var request = context.Request;
        if (_callers.Refuse(request) is { } reason)
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, reason);
        }
        else if (!HttpMethods.IsPost(request.Method))
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            await RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "only POST is served: there are no sessions and no streams");
        }
        else if (!MediaTypes.IsJson(request))
        {
            await RefuseAsync(context, StatusCodes.Status415UnsupportedMediaType, "the body must be application/json in UTF-8, not compressed");
        }
        else if (!MediaTypes.IsAcceptable(request))
        {
            await RefuseAsync(context, StatusCodes.Status406NotAcceptable, "Accept must allow application/json and text/event-stream");
        }
        else
        {
            return false;
        }

        return true;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (await RequestBody.ReadAsync(context.Request, options.MaxRequestBytes, context.RequestAborted) is not { } body)
        {
            // What is left of the body is not worth reading only to keep the connection.
            context.Response.Headers.Connection = "close";
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, "the body is too large");
            return;
        }

        using var message = JsonRpcMessage.Parse(body, out var error);
        error ??= HeaderCheck.Check(context.Request.Headers, message!);
        var answer = new ArrayBufferWriter<byte>();
        if (error is not null)
        {
            JsonRpcWriter.WriteError(answer, error);
            await WriteAsync(context, StatusCodes.Status400BadRequest, answer);
            return;
        }

        var stream = new EventStream(context);
        var reply = await _dispatcher.AnswerAsync(message!, new ClientSession(), stream.NotifyAsync, answer, context.RequestAborted);
        if (stream.HasBegun)
        {
            await stream.WriteAsync(answer, context.RequestAborted);
        }
        else
        {
            await WriteAsync(context, Status(reply), answer);
        }
    }

    private static int Status(Reply reply) => reply switch
    {
        Reply.None => StatusCodes.Status202Accepted,
        Reply.BadRequest => StatusCodes.Status400BadRequest,
        Reply.UnknownMethod => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status200OK,
    };

    private static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        var answer = new ArrayBufferWriter<byte>();
        JsonRpcWriter.WriteError(answer, new(ErrorCode.InvalidRequest, reason));
        return WriteAsync(context, status, answer);
    }

    private static async Task WriteAsync(HttpContext context, int status, ArrayBufferWriter<byte> answer)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentLength = answer.WrittenCount;
        if (answer.WrittenCount == 0)
        {
            return;
        }

        response.ContentType = "application/json";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        await response.BodyWriter.WriteAsync(answer.WrittenMemory, context.RequestAborted);
    }
}
