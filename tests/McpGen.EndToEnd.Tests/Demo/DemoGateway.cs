using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.Demo;

/// <summary>The support desk, built once; every run of it has its own data, and they share one audit file.</summary>
public sealed class DemoGateway(SharedBuilds builds) : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private RunningGateway? _gateway;

    internal string AuditFile => _folder.At("audit.jsonl");

    internal async Task<RunningGateway> StartedAsync(CancellationToken cancellationToken) =>
        _gateway ??= new(await ProgramAsync(AuditFile, cancellationToken));

    /// <summary>The demo's program with an audit file of its own.</summary>
    internal async Task<Command> ProgramAsync(string auditFile, CancellationToken cancellationToken) =>
        await builds.DemoAsync(cancellationToken) with { Environment = new Dictionary<string, string?> { ["SUPPORT_AUDIT"] = auditFile } };

    public async ValueTask DisposeAsync()
    {
        await (_gateway?.DisposeAsync() ?? ValueTask.CompletedTask);
        _folder.Dispose();
    }
}
