using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Tests.Http;

/// <summary>
/// A TCP listener that records every byte of a request and answers what it is told. It knows no HTTP beyond where a request ends, so nothing in it
/// can repair or reject what is sent.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, byte[]?> _answer;
    private readonly Task _accepting;

    /// <param name="answer">Gives the answer to a request; null never answers. An answer is sent and the connection is closed.</param>
    public RawServer(Func<string, byte[]?> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public RawServer(string answer)
        : this(_ => Encoding.Latin1.GetBytes(answer))
    {
    }

    public static byte[]? NoAnswer => null;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}");

    /// <summary>Whether the connection stays open after an answer, as if there were more to come.</summary>
    public bool KeepsOpen { get; init; }

    /// <summary>The requests, in Latin-1, so that each byte is a character.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Completes when a request arrived.</summary>
    public TaskCompletionSource Arrived { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a client closed its connection before it was answered.</summary>
    public TaskCompletionSource Abandoned { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>An answer with a body.</summary>
    public static string Answer(string status, string body = "", string contentType = "application/json", string headers = "") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {status}\r\nContent-Type: {contentType}\r\nContent-Length: {Encoding.Latin1.GetByteCount(body)}\r\n{headers}\r\n{body}");

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The last of these is what a listener throws that was stopped between two connections.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var request = await ReadRequestAsync(stream);
                if (request.Length == 0)
                {
                    return;
                }

                Requests.Enqueue(request);
                Arrived.TrySetResult();
                var answer = _answer(request);
                await stream.WriteAsync(answer, _end.Token);
                if ((answer is null || KeepsOpen) && await stream.ReadAsync(new byte[1], _end.Token) == 0)
                {
                    Abandoned.TrySetResult();
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException)
            {
                Abandoned.TrySetResult();
            }
        }
    }

    private async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        var text = "";
        var buffer = new byte[64 * 1024];
        while (!IsWhole(text))
        {
            var read = await stream.ReadAsync(buffer, _end.Token);
            if (read == 0)
            {
                break;
            }

            text += Encoding.Latin1.GetString(buffer, 0, read);
        }

        return text;
    }

    private static bool IsWhole(string text)
    {
        var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (head < 0)
        {
            return false;
        }

        const string Name = "Content-Length: ";
        var length = text.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return length < 0 || length > head
            || text.Length >= head + 4 + int.Parse(text.AsSpan(length + Name.Length, text.IndexOf('\r', length) - length - Name.Length), CultureInfo.InvariantCulture);
    }
}
