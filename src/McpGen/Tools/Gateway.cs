using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Audit;
using McpGen.Redaction;
using McpGen.Search;
using Microsoft.Extensions.Logging;

namespace McpGen.Tools;

/// <summary>A set of tools behind one fixed pipeline. It is what a host serves.</summary>
public sealed class Gateway : IAsyncDisposable
{
    private readonly GatewayContext _context;
    private readonly FrozenDictionary<string, ToolEntry> _tools;
    private readonly CallTool? _callTool;
    private readonly AuditLog? _audit;
    private readonly Redactor _redactor;
    private readonly ILogger _logger;

    /// <summary>Creates a gateway, which owns the context from then on.</summary>
    /// <param name="context">The outside world.</param>
    /// <param name="options">What the gateway says of itself.</param>
    /// <param name="tools">The tools, in the order in which they are listed.</param>
    /// <exception cref="GatewayStartException">The audit file cannot be opened.</exception>
    /// <exception cref="ArgumentException">Two tools have one name.</exception>
    public Gateway(GatewayContext context, GatewayOptions options, params McpTool[] tools)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(tools);

        Options = options;
        IReadOnlyList<McpTool> listed = tools;
        if (options.Search is { } search)
        {
            var byName = tools.ToFrozenDictionary(static tool => tool.Name, StringComparer.Ordinal);
            _callTool = new CallTool(byName, search);
            listed = [new SearchTool(search.Index), new DescribeTool(byName), _callTool, .. Array.FindAll(tools, tool => search.Listed.Contains(tool.Name))];
        }

        ToolList = Tools.ToolList.Write(listed);
        _context = context;
        _redactor = options.Redaction is { } redaction ? new(redaction) : Redactor.None;
        _logger = context.LoggerFactory.CreateLogger(typeof(Gateway).FullName!);

        var names = new FieldNames([.. FieldNames.Secrets, .. options.Audit?.Redact ?? [], .. options.Redaction?.Fields ?? []]);
        var entries = new Dictionary<string, ToolEntry>(tools.Length, StringComparer.Ordinal);
        foreach (var tool in listed)
        {
            entries.Add(tool.Name, new ToolEntry(tool, names.With(tool.Sensitive), IsWrapped(tool), IsListed: true));
        }

        foreach (var tool in tools.Except(listed))
        {
            entries.Add(tool.Name, new ToolEntry(tool, names.With(tool.Sensitive), IsWrapped(tool), IsListed: false));
        }

        LegacyToolList = listed.Any(IsWrapped) ? Tools.ToolList.Write(listed, legacy: true) : ToolList;

        _tools = entries.ToFrozenDictionary(StringComparer.Ordinal);
        _audit = options.Audit is null ? null : AuditLog.Open(context, options.Audit, names);
    }

    /// <summary>What the gateway says of itself.</summary>
    public GatewayOptions Options { get; }

    /// <summary>The value of <c>tools</c> in an answer to <c>tools/list</c>: a JSON array without line breaks, built once.</summary>
    public ReadOnlyMemory<byte> ToolList { get; }

    /// <summary>The same for clients of revisions before 2026-07-28.</summary>
    internal ReadOnlyMemory<byte> LegacyToolList { get; }

    /// <summary>The clock of the gateway.</summary>
    internal TimeProvider Time => _context.TimeProvider;

    /// <summary>Finds a listed tool by its exact name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="tool">The tool.</param>
    public bool TryFind(string name, [NotNullWhen(true)] out McpTool? tool)
    {
        tool = Find(name)?.Tool;
        return tool is not null;
    }

    /// <summary>Calls a tool. It never throws: whatever happens is told by the result, and every exit leaves an audit record.</summary>
    /// <param name="name">The tool's name; an unknown one gives a result with <see cref="ToolResult.IsUnknownTool"/>.</param>
    /// <param name="arguments">The arguments; null for none. They are read until the task ends.</param>
    /// <param name="caller">Who calls.</param>
    /// <param name="cancellationToken">Cancelled when the client no longer wants the answer.</param>
    public async ValueTask<ToolResult> CallAsync(string name, JsonElement? arguments, ToolCaller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(caller);

        var entry = Find(name);
        if (_callTool is not null && entry?.Tool == _callTool && _callTool.TryUnwrap(arguments, out var inner, out var innerArguments))
        {
            // From here on it is a call of the inner tool, whose policies and whose name in the audit trail hold.
            (name, arguments, entry) = (inner, innerArguments, _tools[inner]);
        }

        var call = new ToolCall(arguments, caller) { Redactor = _redactor };
        if (_audit is null)
        {
            return await InvokeAsync(name, entry, call, cancellationToken);
        }

        var record = _audit.Begin(name, call, entry?.Redacted);
        if (!await _audit.MayStartAsync(record))
        {
            return ToolResult.Failure(ToolOutcome.Faulted, "The call could not be audited, so it was not made.");
        }

        var result = await InvokeAsync(name, entry, call, cancellationToken);
        return await _audit.CompleteAsync(record, result);
    }

    /// <summary>Closes the upstreams and the audit log.</summary>
    public async ValueTask DisposeAsync()
    {
        _context.Dispose();
        if (_audit is not null)
        {
            await _audit.DisposeAsync();
        }
    }

    /// <summary>What is not listed cannot be called by its name.</summary>
    private ToolEntry? Find(string name) => _tools.TryGetValue(name, out var entry) && entry.IsListed ? entry : null;

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A tool's bug must not end the host, nor reach the client.")]
    private async ValueTask<ToolResult> InvokeAsync(string name, ToolEntry? entry, ToolCall call, CancellationToken cancellationToken)
    {
        if (entry is null)
        {
            return ToolResult.UnknownTool(name);
        }

        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var result = await entry.Tool.InvokeAsync(call, cancellationToken);
            if (entry.IsWrapped)
            {
                result.IsWrappedForLegacy = true;
            }

            return result;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ToolResult.Failure(ToolOutcome.Cancelled, "The call was cancelled.");
        }
        catch (Exception exception)
        {
            _logger.LogError(exception, "The tool {Tool} failed unexpectedly.", name);
            return ToolResult.Failure(ToolOutcome.Faulted, "The tool failed unexpectedly. The gateway's log holds the reason.");
        }
    }

    private static bool IsWrapped(McpTool tool) => !tool.LegacyDefinition.SequenceEqual(tool.Definition);

    private sealed record ToolEntry(McpTool Tool, FieldNames Redacted, bool IsWrapped, bool IsListed);
}
