#pragma warning disable CA1822
using System;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Audit;

/// <summary>Writes one record for each call.</summary>
internal sealed class AuditLog : IAsyncDisposable
{
    public static AuditLog Open(GatewayContext context, AuditOptions options, RedactedNames names) => new();

    public AuditRecord Begin(string tool, ToolCall call, RedactedNames? redacted) => new();

    public ValueTask<ToolResult> CompleteAsync(AuditRecord record, ToolResult result) => new(result);

    public ValueTask DisposeAsync() => default;
}

internal sealed class AuditRecord;
