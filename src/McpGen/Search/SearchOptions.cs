using System.Collections.Generic;

namespace McpGen.Search;

/// <summary>How clients find the tools of a gateway that lists a search instead of them.</summary>
/// <param name="Index">The index of the gateway's tools, in their order.</param>
public sealed record SearchOptions(ToolIndex Index)
{
    /// <summary>The names of tools that are listed besides; none by default.</summary>
    public IReadOnlyList<string> Listed { get; init; } = [];

    /// <summary>Whether no tool changes anything; false by default.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether some tool may destroy or overwrite something; true by default.</summary>
    public bool IsDestructive { get; init; } = true;

    /// <summary>Whether every tool can be called twice with no further effect; false by default.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>Whether some tool reaches things outside the gateway; true by default.</summary>
    public bool IsOpenWorld { get; init; } = true;
}
