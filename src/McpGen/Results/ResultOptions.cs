using McpGen.Results.Shaping;

namespace McpGen.Results;

/// <summary>What a tool shows of its upstream's answer.</summary>
public sealed record ResultOptions
{
    /// <summary>Everything, up to the default limits.</summary>
    public static ResultOptions Default { get; } = new();

    /// <summary>Which members of a JSON answer are shown, and how; all of them, as they are, by default.</summary>
    public Projection? Projection { get; init; }

    /// <summary>The most items that are shown of any array; no limit by default.</summary>
    public int MaxItems { get; init; } = int.MaxValue;

    /// <summary>The most bytes that are shown of an answer of JSON or text; 256 KiB by default.</summary>
    public int MaxBytes { get; init; } = 256 * 1024;
}
