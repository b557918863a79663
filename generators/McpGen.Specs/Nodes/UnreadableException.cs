using System;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Nodes;

/// <summary>Leaves the reading of a file from deep inside; carries what to tell, and never leaves the readers.</summary>
#pragma warning disable CA1032 // Without a problem it would mean nothing.
internal sealed class UnreadableException(Problem problem) : Exception(problem.Message)
#pragma warning restore CA1032
{
    public Problem Problem { get; } = problem;
}
