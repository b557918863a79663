using System;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Tools;

/// <summary>A tool of a gateway. Generated code derives from it; one instance serves all calls, so it holds no state of a call.</summary>
public abstract class McpTool
{
    /// <summary>The tool's name, unique in the gateway.</summary>
    public abstract string Name { get; }

    /// <summary>The tool's entry of <c>tools/list</c> as JSON, which may be laid out over several lines.</summary>
    public abstract ReadOnlySpan<byte> Definition { get; }

    /// <summary>
    /// The entry for clients of revisions before 2026-07-28, whose output schemas describe objects only; <see cref="Definition"/> by default. Where it is
    /// another one, these clients get the structured result as the member <c>result</c> of an object.
    /// </summary>
    public virtual ReadOnlySpan<byte> LegacyDefinition => Definition;

    /// <summary>Names of properties whose values are secret: redacted in the audit log, at any depth, without regard to case, <c>-</c> and <c>_</c>.</summary>
    public virtual ReadOnlySpan<string> Sensitive => [];

    /// <summary>Carries out a call. What it throws becomes a result that tells the client nothing of it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Cancelled when the client no longer wants the answer.</param>
    protected internal abstract ValueTask<ToolResult> InvokeAsync(ToolCall call, CancellationToken cancellationToken);
}
