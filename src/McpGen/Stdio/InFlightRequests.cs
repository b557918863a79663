using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Stdio;

/// <summary>The requests of one connection that are not answered yet, by their id as it was written.</summary>
internal sealed class InFlightRequests
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Starts a request, unless one with this id is still running.</summary>
    /// <param name="id">The request's id.</param>
    /// <param name="work">The work; its token is cancelled by <see cref="Cancel"/>.</param>
    public bool TryStart(string id, Func<CancellationToken, Task> work)
    {
        var entry = new Entry();
        if (!_entries.TryAdd(id, entry))
        {
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
            }
        });
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
