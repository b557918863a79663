using System.Collections.Generic;

namespace McpGen.Audit;

/// <summary>Where audit records go and what they hide.</summary>
/// <param name="File">The JSON Lines file to append to; may hold <c>${NAME}</c> and <c>${NAME:-default}</c> from the environment.</param>
public sealed record AuditOptions(string File)
{
    /// <summary>
    /// Property names whose values are replaced, at any depth, without regard to case, <c>-</c> and <c>_</c>. They add to a built-in list of names of secrets;
    /// empty by default.
    /// </summary>
    public IReadOnlyList<string> Redact { get; init; } = [];

    /// <summary>Whether a call goes on when its record cannot be written. By default it fails and its answer is withheld.</summary>
    public bool ContinueOnError { get; init; }
}
