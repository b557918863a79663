using System;
using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Egress;
using McpGen.Results;
using McpGen.Results.Bodies;
using McpGen.Tools;
using Microsoft.Extensions.Logging;

namespace McpGen.Http;

/// <summary>A service behind the gateway: where it is, what every request to it carries, and the connections to it.</summary>
public sealed class Upstream : IDisposable
{
    private const string DefaultUserAgent = "McpGen";

    // The target is written by RequestWriter and sent as written: a URI parser would fold dots and decode characters.
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly string _name;
    private readonly UpstreamAddress _address;
    private readonly UpstreamHeaders _headers;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _client;
    private readonly AnswerSource _source;
    private readonly ILogger _logger;

    internal Upstream(UpstreamOptions options, GatewayContext context)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Timeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxAnswerBytes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxAnswerBytes, 1024 * 1024 * 1024);

        _name = options.Name;
        _address = UpstreamAddress.Resolve(options, context.Environment);
        _headers = new UpstreamHeaders(options, context.Environment);
        _timeout = options.Timeout;
        _time = context.TimeProvider;
        _client = new HttpMessageInvoker(context.HttpHandler?.Invoke() ?? CreateHandler(options, context));
        _source = new AnswerSource(options.Name, options.MaxAnswerBytes, _headers.Secrets, _time);
        CreateBoundary = context.CreateBoundary;
        _logger = context.LoggerFactory.CreateLogger(typeof(Upstream).FullName!);
    }

    internal Func<string> CreateBoundary { get; }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    /// <summary>Sends the request of a call; it is disposed then.</summary>
    internal async ValueTask<ToolResult> SendAsync(HttpRequestMessage request, ResultOptions shown, ToolCall call, CancellationToken cancellationToken)
    {
        using var message = request;
        using var deadline = new CancellationTokenSource(_timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var response = await _client.SendAsync(message, either.Token);
            return await AnswerReader.ReadAsync(new Answer(_source, message.Method.Method, response, shown, call, deadline.Token), either.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or HttpRequestException or IOException or InvalidDataException)
        {
            // A connection that is torn down by a cancellation may fail in other words than that.
            if (cancellationToken.IsCancellationRequested)
            {
                return ToolResult.Failure(ToolOutcome.Cancelled, "The call was cancelled.");
            }

            if (deadline.IsCancellationRequested)
            {
                return ToolResult.Failure(ToolOutcome.TimedOut, $"{_name} did not answer within {Durations.Words(_timeout)}. The request may have taken effect.");
            }

            _logger.LogWarning("The connection to {Upstream} failed: {Reason}", _name, call.Redactor.Apply(_headers.Secrets.Apply(exception.Message)));
            return ToolResult.Failure(ToolOutcome.UpstreamFailed, ConnectionFailure.Describe(_name, exception));
        }
    }

    private SocketsHttpHandler CreateHandler(UpstreamOptions options, GatewayContext context) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // Nor one of the environment: it would resolve the host in our place.
        UseProxy = false,
        ConnectCallback = new PinnedConnector(_address.Host, _address.Fence, context.Resolve).ConnectAsync,
        // An attempt outlives the call that began it, for the next one to use; but not for long.
        ConnectTimeout = options.Timeout + TimeSpan.FromSeconds(1),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        // What is not read is not wanted: the connection is closed instead of read empty.
        MaxResponseDrainSize = 0,
    };

    private static void AddHeaders(HttpRequestMessage message, string accept, RequestWriter request)
    {
        foreach (var (name, value) in request.Headers)
        {
            // Headers that describe the body are refused here and go there.
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        AddDefault(message, "Accept", accept);
        AddDefault(message, "User-Agent", DefaultUserAgent);
        if (request.Cookies is { Length: > 0 } cookies)
        {
            message.Headers.TryAddWithoutValidation("Cookie", cookies);
        }

        AddDefault(message, "Accept-Encoding", ContentCoding.Accepted);
    }

    private static void AddDefault(HttpRequestMessage message, string name, string value)
    {
        if (!message.Headers.Contains(name))
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }
    }

    /// <summary>The request as it is sent. It holds nothing of the writer's memory.</summary>
    internal HttpRequestMessage CreateMessage(HttpMethod method, string accept, RequestWriter request, ToolCaller caller)
    {
        // Paths and media types come from a document; that they are well-formed is its reader's work, that nothing else is sent is this one's.
        var url = request.Url(_address.Prefix);
        if (url.AsSpan(_address.Prefix.Length).ContainsAnyExceptInRange('!', '~') || !HeaderFence.IsValue(accept) || !HeaderFence.IsValue(request.BodyMediaType))
        {
            throw new InvalidOperationException($"A request to '{_name}' holds characters that HTTP does not allow there.");
        }

        var uri = new Uri(url, AsWritten);
        if (!_address.IsOf(uri))
        {
            throw new InvalidOperationException($"A request to '{_name}' would have left its host.");
        }

        var message = new HttpRequestMessage(method, uri);
        if (request.Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", request.BodyMediaType);
        }
        else if (method == HttpMethod.Post || method == HttpMethod.Patch)
        {
            // Without content the handler would send it again when a connection closes unanswered, though it may have taken effect (RFC 9110 §9.2.2).
            message.Content = new ReadOnlyMemoryContent(default);
        }

        AddHeaders(message, accept, request);
        _headers.Apply(message.Headers);

        // With an activity the handler writes the header itself.
        if (Activity.Current is null && TraceParent.IsValid(caller.TraceParent))
        {
            message.Headers.TryAddWithoutValidation("traceparent", caller.TraceParent);
        }

        return message;
    }
}
