namespace McpGen.Specs.Problems;

/// <summary>An entry of the catalog. Ids are never reused.</summary>
/// <param name="Id">For example <c>MCPGEN101</c>: 0xx general, 1xx manifest, 2xx binding, 3xx documents, 4xx C# classes, 52x to 54x what models are shown.</param>
/// <param name="Title">A few words that stay the same whatever the message says.</param>
/// <param name="Severity">How bad it is by default.</param>
public sealed record ProblemDescriptor(string Id, string Title, ProblemSeverity Severity);
