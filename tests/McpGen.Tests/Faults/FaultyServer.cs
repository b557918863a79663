using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Tests.Faults;

/// <summary>A TCP listener that plays a script on each connection: whatever an upstream can do wrong, down to single bytes.</summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<FaultyConnection, Task> _play;
    private readonly Task _accepting;
    private readonly ConcurrentDictionary<Task, byte> _serving = new();
    private int _requests;

    /// <param name="play">What happens on a connection; it is closed after that.</param>
    public FaultyServer(Func<FaultyConnection, Task> play)
    {
        _play = play;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}");

    /// <summary>How many whole requests came.</summary>
    public int Requests => _requests;

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _accepting;
        await Task.WhenAll(_serving.Keys);
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var serving = ServeAsync(await _listener.AcceptSocketAsync(_end.Token));
                _serving[serving] = 0;
                _ = serving.ContinueWith(done => _serving.TryRemove(done, out _), TaskScheduler.Default);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        await using (var stream = new NetworkStream(socket))
        {
            try
            {
                await _play(new FaultyConnection(socket, stream, () => Interlocked.Increment(ref _requests), _end.Token));
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or ObjectDisposedException or SocketException)
            {
                // The other side is gone.
            }
        }
    }
}

/// <summary>One connection of the server.</summary>
internal sealed class FaultyConnection(Socket socket, Stream stream, Func<int> count, CancellationToken end)
{
    private string _text = "";

    public Stream Stream => stream;

    public CancellationToken End => end;

    /// <summary>The same connection with something else on top of it.</summary>
    public FaultyConnection Over(Stream above) => new(socket, above, count, end);

    /// <summary>Reads a whole request; its number on the server, or 0 when the client closed.</summary>
    public async Task<int> RequestAsync()
    {
        var buffer = new byte[16 * 1024];
        while (Length() is not { } length || _text.Length < length)
        {
            var read = await stream.ReadAsync(buffer, end);
            if (read == 0)
            {
                return 0;
            }

            _text += Encoding.Latin1.GetString(buffer, 0, read);
        }

        _text = _text[Length()!.Value..];
        return count();
    }

    public async Task SendAsync(string latin1) => await stream.WriteAsync(Encoding.Latin1.GetBytes(latin1), end);

    /// <summary>Sends and ends the connection with a reset instead of a farewell.</summary>
    public async Task ResetAsync(string latin1 = "")
    {
        if (latin1.Length > 0)
        {
            await SendAsync(latin1);
            // A reset throws away what the other side has not read yet.
            await Task.Delay(50, end);
        }

        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }

    /// <summary>Sends and then says nothing.</summary>
    public async Task HangAsync(string latin1 = "")
    {
        await SendAsync(latin1);
        await stream.CopyToAsync(Stream.Null, end);
    }

    private int? Length()
    {
        var head = _text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (head < 0)
        {
            return null;
        }

        const string Name = "Content-Length: ";
        var at = _text.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return head + 4 + (at < 0 || at > head ? 0 : int.Parse(_text.AsSpan(at + Name.Length, _text.IndexOf('\r', at) - at - Name.Length), CultureInfo.InvariantCulture));
    }
}
