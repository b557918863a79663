using System;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Tools;

/// <summary>Tells a client how far its call is, when it asked for that (MCP <c>progressToken</c>). One reader of one call uses it.</summary>
internal sealed class CallProgress
{
    // Enough for who watches. Whatever is done sooner is not told at all, so that a quick call has nothing but its answer.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(400);

    private readonly Func<ProgressState, CancellationToken, ValueTask>? _send;
    private readonly TimeProvider _time;
    private long _last;
    private long _done = -1;

    /// <param name="send">Sends a notification.</param>
    /// <param name="time">The clock.</param>
    public CallProgress(Func<ProgressState, CancellationToken, ValueTask> send, TimeProvider time)
        : this(time) => _send = send;

    private CallProgress(TimeProvider time)
    {
        _time = time;
        _last = time.GetTimestamp();
    }

    /// <summary>Tells nobody.</summary>
    public static CallProgress None { get; } = new(TimeProvider.System);

    /// <summary>Whether it is time to tell.</summary>
    public bool IsDue => _send is not null && _time.GetElapsedTime(_last) >= Interval;

    /// <summary>Tells, when it is time and more is done than was told before.</summary>
    /// <param name="done">How much is done, in any unit.</param>
    /// <param name="total">How much there is to do; null when that is not known.</param>
    /// <param name="message">The same in words.</param>
    /// <param name="cancellationToken">Cancelled with the call.</param>
    public ValueTask ReportAsync(long done, long? total, string message, CancellationToken cancellationToken)
    {
        if (!IsDue || done <= _done)
        {
            return default;
        }

        _last = _time.GetTimestamp();
        _done = done;
        return _send!(new ProgressState(done, total, message), cancellationToken);
    }
}
