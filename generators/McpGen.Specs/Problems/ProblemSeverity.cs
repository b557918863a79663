namespace McpGen.Specs.Problems;

/// <summary>How bad a problem is.</summary>
public enum ProblemSeverity
{
    /// <summary>Told without being asked; nothing is wrong.</summary>
    Info,

    /// <summary>Worth knowing; the result is as asked.</summary>
    Warning,

    /// <summary>The build must fail: what was asked for cannot be generated.</summary>
    Error,
}
