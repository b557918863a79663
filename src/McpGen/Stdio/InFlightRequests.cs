using System;
using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Stdio;

/// <summary>The requests of one connection that are not answered yet, by their id as it was written.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A semaphore holds nothing until its wait handle is asked for, and calls may outlive the server.")]
internal sealed class InFlightRequests(int capacity)
{
    private readonly SemaphoreSlim _room = new(capacity);
    private readonly ConcurrentDictionary<string, Entry> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Entry, Task> _running = new();

    /// <summary>Starts a request as soon as there is room for one more, unless one with this id is still running.</summary>
    /// <param name="id">The request's id.</param>
    /// <param name="answer">Makes the answer, null for none; its token is cancelled by <see cref="Cancel"/>.</param>
    /// <param name="send">Sends the answer. By then the id is free: a client that has its answer may use the id again.</param>
    /// <param name="cancellationToken">Ends the wait for room.</param>
    public async ValueTask<bool> TryStartAsync(
        string id,
        Func<CancellationToken, Task<ArrayBufferWriter<byte>?>> answer,
        Func<ArrayBufferWriter<byte>, ValueTask> send,
        CancellationToken cancellationToken)
    {
        await _room.WaitAsync(cancellationToken);
        var entry = new Entry();
        if (!_byId.TryAdd(id, entry))
        {
            _room.Release();
            return false;
        }

        _running[entry] = entry.Done.Task;

        // Off the reading thread: a tool that computes must not keep the next line, which may cancel it, from being read.
        _ = Task.Run(() => RunAsync(id, entry, answer, send), CancellationToken.None);
        return true;
    }

    /// <summary>Cancels the request with this id, if it still runs.</summary>
    public void Cancel(string id)
    {
        if (_byId.TryGetValue(id, out var entry))
        {
            _ = entry.Cancellation.CancelAsync();
        }
    }

    /// <summary>Cancels all that still run.</summary>
    public void CancelAll()
    {
        foreach (var entry in _byId.Values)
        {
            _ = entry.Cancellation.CancelAsync();
        }
    }

    /// <summary>Waits until all are answered, at most this long and only until cancelled.</summary>
    /// <returns>Whether they are.</returns>
    public async Task<bool> WaitAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        var all = Task.WhenAll(_running.Values);
        return await Task.WhenAny(all, Task.Delay(limit, cancellationToken)) == all;
    }

    private async Task RunAsync(string id, Entry entry, Func<CancellationToken, Task<ArrayBufferWriter<byte>?>> answer, Func<ArrayBufferWriter<byte>, ValueTask> send)
    {
        try
        {
            ArrayBufferWriter<byte>? made;
            try
            {
                made = await answer(entry.Cancellation.Token);
            }
            finally
            {
                _byId.TryRemove(id, out _);
            }

            if (made is not null)
            {
                await send(made);
            }
        }
        finally
        {
            _running.TryRemove(entry, out _);
            entry.Done.SetResult();
            _room.Release();
        }
    }

    private sealed class Entry
    {
        public CancellationTokenSource Cancellation { get; } = new();

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
