namespace McpGen.Specs.Model;

/// <summary>Where audit records go and what they hide.</summary>
/// <param name="File">The JSON Lines file, which may hold <c>${NAME}</c> and <c>${NAME:-default}</c>.</param>
/// <param name="Redact">Property names whose values are replaced, at any depth, without regard to case.</param>
/// <param name="ContinueOnError">Whether a call goes on when its record cannot be written; by default it fails.</param>
public sealed record AuditModel(string File, EquatableArray<string> Redact, bool ContinueOnError);
