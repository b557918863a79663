using System.Collections.Generic;

namespace McpGen.Redaction;

/// <summary>What no answer, error or audit record of a gateway may show.</summary>
public sealed record RedactionOptions
{
    /// <summary>Names of fields whose values are hidden at any depth; case, <c>-</c> and <c>_</c> do not count. Empty by default.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Kinds of values that are hidden wherever they stand; none by default.</summary>
    public Detectors Detect { get; init; }

    /// <summary>What stands in their place; a mask by default.</summary>
    public RedactionMode Mode { get; init; }
}
