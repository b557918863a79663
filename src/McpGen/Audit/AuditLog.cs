using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Http;
using McpGen.Redaction;
using McpGen.Tools;
using Microsoft.Extensions.Logging;

namespace McpGen.Audit;

/// <summary>Writes one record for each call. Unless told otherwise, a call whose record cannot be written has no answer.</summary>
internal sealed class AuditLog : IAsyncDisposable
{
    // A sink that hangs must not hang every call with it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly IAuditSink _sink;
    private readonly bool _continueOnError;
    private readonly FieldNames _names;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private volatile bool _isBroken;

    private AuditLog(IAuditSink sink, AuditOptions options, FieldNames names, GatewayContext context)
    {
        _sink = sink;
        _continueOnError = options.ContinueOnError;
        _names = names;
        _time = context.TimeProvider;
        _logger = context.LoggerFactory.CreateLogger(typeof(AuditLog).FullName!);
    }

    /// <summary>Opens the log.</summary>
    /// <exception cref="GatewayStartException">The file cannot be opened.</exception>
    public static AuditLog Open(GatewayContext context, AuditOptions options, FieldNames names)
    {
        var sink = context.AuditSink
            ?? FileAuditSink.Open(EnvironmentTemplate.Resolve(options.File, context.Environment, "the audit file"));
        return new AuditLog(sink, options, names, context);
    }

    /// <summary>Starts the record of a call.</summary>
    /// <param name="tool">The name that was called.</param>
    /// <param name="call">The call.</param>
    /// <param name="redacted">The names that are secret in it; those of the gateway when null.</param>
    public AuditEntry Begin(string tool, ToolCall call, FieldNames? redacted) =>
        new(tool, call, redacted ?? _names, _time.GetUtcNow(), _time.GetTimestamp());

    /// <summary>
    /// Whether the call may be made. After a record was lost, each call first has to leave one of its start, so that nothing is done unrecorded
    /// while the sink is down.
    /// </summary>
    public async ValueTask<bool> MayStartAsync(AuditEntry entry) =>
        _continueOnError || !_isBroken || await TryWriteAsync(entry, null);

    /// <summary>Writes the record of a call that ended, and decides what the client gets.</summary>
    public async ValueTask<ToolResult> CompleteAsync(AuditEntry entry, ToolResult result) =>
        await TryWriteAsync(entry, result) || _continueOnError
            ? result
            : ToolResult.Failure(ToolOutcome.Faulted, "The call could not be audited, so its answer is withheld. The call may have taken effect.");

    public ValueTask DisposeAsync() => _sink.DisposeAsync();

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever keeps a record from being written has the same consequence.")]
    private async ValueTask<bool> TryWriteAsync(AuditEntry entry, ToolResult? result)
    {
        try
        {
            var line = entry.Write(result, _time.GetElapsedTime(entry.Started));
            using var patience = new CancellationTokenSource(Patience, _time);
            // Not the client's token: a cancelled call is recorded too.
            await _sink.WriteAsync(line, patience.Token).AsTask().WaitAsync(patience.Token);
            _isBroken = false;
            return true;
        }
        catch (Exception exception)
        {
            _isBroken = true;
            _logger.LogError(exception, "The audit record of a call of {Tool} could not be written.", entry.Tool);
            return false;
        }
    }
}
