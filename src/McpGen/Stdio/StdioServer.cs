using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Protocol;
using McpGen.Tools;
using Microsoft.Extensions.Logging;

namespace McpGen.Stdio;

/// <summary>Serves one client over a pair of streams: a message is a line. Calls run side by side.</summary>
internal sealed class StdioServer
{
    /// <summary>The longest line that is read, in bytes.</summary>
    public const int MaxLineBytes = 4 * 1024 * 1024;

    // Beyond these the client is read again only when a call is done.
    private const int MaxCalls = 1024;

    private readonly McpDispatcher _dispatcher;
    private readonly ClientSession _session = new();
    private readonly InFlightRequests _requests = new(MaxCalls);
    private readonly AnswerWriter _answers;
    private readonly Notify _notify;
    private readonly Stream _input;
    private readonly ILogger _logger;

    public StdioServer(Gateway gateway, Stream input, Stream output, ILogger logger)
    {
        _dispatcher = new(gateway, logger);
        _answers = new(output);
        _notify = (notification, _) =>
        {
            _answers.TryAdd(notification);
            return default;
        };
        _input = input;
        _logger = logger;
    }

    /// <summary>How long calls may still run when the client has closed its end.</summary>
    public TimeSpan DrainLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long calls may still run when the process is told to stop; supervisors do not wait longer than some ten seconds.</summary>
    public TimeSpan StopLimit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Serves until the input ends or <paramref name="stopping"/> is cancelled; then answers what is under way and returns.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await ReadAllAsync(stopping);
            await Task.WhenAny(_requests.WaitAsync(DrainLimit, stopping), _answers.Completion);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Told to stop: no more is read.
        }
        catch (IOException e)
        {
            _logger.LogWarning(e, "Reading the input failed; it is taken as ended");
        }

        if (stopping.IsCancellationRequested)
        {
            await _requests.WaitAsync(StopLimit, CancellationToken.None);
        }

        // What still runs now is not waited for beyond the moment it takes to notice.
        _requests.CancelAll();
        await _requests.WaitAsync(TimeSpan.FromSeconds(1), CancellationToken.None);
        _answers.Complete();
        await Task.WhenAny(_answers.Completion, Task.Delay(StopLimit, CancellationToken.None));
    }

    private async Task ReadAllAsync(CancellationToken stopping)
    {
        var lines = new LineReader(_input, MaxLineBytes);
        while (!_answers.Completion.IsCompleted)
        {
            var line = await lines.ReadAsync(stopping);
            switch (line.Kind)
            {
                case LineKind.End:
                    return;
                case LineKind.TooLong:
                    await RefuseAsync(new(ErrorCode.Parse, "the message is longer than 4 MB"), stopping);
                    break;
                default:
                    await AcceptAsync(line.Content, stopping);
                    break;
            }
        }
    }

    private async ValueTask AcceptAsync(ReadOnlyMemory<byte> line, CancellationToken stopping)
    {
        if (JsonRpcMessage.Parse(line, out var error) is not { } message)
        {
            await RefuseAsync(error!, stopping);
        }
        else if (message.Kind != JsonRpcKind.Request)
        {
            TakeNote(message);
        }
        else if (message.Method != "tools/call")
        {
            // Answered at once and in order, so that calls see what initialize told.
            if (await AnswerAsync(message, CancellationToken.None) is { } answer)
            {
                await _answers.AddAsync(answer, stopping);
            }
        }
        else if (!await _requests.TryStartAsync(Encoding.UTF8.GetString(message.Id.Span), cancelled => AnswerAsync(message, cancelled), SendAsync, stopping))
        {
            await RefuseAsync(new(ErrorCode.InvalidRequest, "a request with this id is still running", message.Id), stopping);
            message.Dispose();
        }
    }

    private async Task<ArrayBufferWriter<byte>?> AnswerAsync(JsonRpcMessage message, CancellationToken cancelled)
    {
        using (message)
        {
            var answer = new ArrayBufferWriter<byte>();
            return await _dispatcher.AnswerAsync(message, _session, _notify, answer, cancelled) == Reply.None ? null : answer;
        }
    }

    private ValueTask SendAsync(ArrayBufferWriter<byte> answer) => _answers.AddAsync(answer, CancellationToken.None);

    private void TakeNote(JsonRpcMessage message)
    {
        using (message)
        {
            var id = message.Method == "notifications/cancelled" ? message.Params.Member("requestId"u8) : default;
            if (id.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                _requests.Cancel(id.GetRawText());
            }
        }
    }

    private ValueTask RefuseAsync(JsonRpcError error, CancellationToken stopping)
    {
        var answer = new ArrayBufferWriter<byte>();
        JsonRpcWriter.WriteError(answer, error);
        return _answers.AddAsync(answer, stopping);
    }
}
