using System;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Stdio;

/// <summary>The requests of one connection that are not answered yet, by their id as it was written.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "A semaphore holds nothing until its wait handle is asked for, and calls may outlive the server.")]
internal sealed class InFlightRequests(int capacity)
{
    private readonly SemaphoreSlim _room = new(capacity);
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Starts a request as soon as there is room for one more, unless one with this id is still running.</summary>
    /// <param name="id">The request's id.</param>
    /// <param name="work">The work; its token is cancelled by <see cref="Cancel"/>.</param>
    /// <param name="cancellationToken">Ends the wait for room.</param>
    public async ValueTask<bool> TryStartAsync(string id, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await _room.WaitAsync(cancellationToken);
        var entry = new Entry();
        if (!_entries.TryAdd(id, entry))
        {
            _room.Release();
            return false;
        }

        // Off the reading thread: a tool that computes must not keep the next line, which may cancel it, from being read.
        _ = Task.Run(async () =>
        {
            try
            {
                await work(entry.Cancellation.Token);
            }
            finally
            {
                _entries.TryRemove(id, out _);
                entry.Done.SetResult();
                _room.Release();
            }
        }, CancellationToken.None);
        return true;
    }

    /// <summary>Cancels the request with this id, if it still runs.</summary>
    public void Cancel(string id)
    {
        if (_entries.TryGetValue(id, out var entry))
        {
            _ = entry.Cancellation.CancelAsync();
        }
    }

    /// <summary>Cancels all that still run.</summary>
    public void CancelAll()
    {
        foreach (var entry in _entries.Values)
        {
            _ = entry.Cancellation.CancelAsync();
        }
    }

    /// <summary>Waits until all are done, at most this long and only until cancelled.</summary>
    /// <returns>Whether they are.</returns>
    public async Task<bool> WaitAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        var all = Task.WhenAll(_entries.Values.Select(entry => entry.Done.Task));
        return await Task.WhenAny(all, Task.Delay(limit, cancellationToken)) == all;
    }

    private sealed class Entry
    {
        public CancellationTokenSource Cancellation { get; } = new();

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
