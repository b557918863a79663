using System.Collections.Generic;
using McpGen.Generators.Diagnostics;
using McpGen.Generators.Emit;
using McpGen.Specs.Budget;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;
using Microsoft.CodeAnalysis;

namespace McpGen.Generators.Inputs;

/// <summary>What came of comparing a tool list with its ratchet file: a problem, the text that the file is to get, or nothing.</summary>
/// <param name="Problem">What is to be said.</param>
/// <param name="Accepted">What costs as much as it does from now on; null unless the build accepts.</param>
internal sealed record RatchetOutcome(Problem? Problem, RatchetCheck? Accepted)
{
    /// <summary>Compares, or accepts without comparing.</summary>
    public static RatchetOutcome Of(RatchetCheck check, IReadOnlyList<SpecFile> files, bool isAccepted) =>
        isAccepted ? new(null, check) : new(check.Compare(files), null);

    /// <summary>Reports the problem, or hands on the text: a generator writes no files, so a target of the package reads it from the output and does.</summary>
    public void Report(SourceProductionContext output)
    {
        if (Problem is not null)
        {
            output.ReportDiagnostic(ProblemDiagnostics.Create(Problem));
        }

        if (Accepted is not null)
        {
            output.Add(BudgetEmitter.HintName(Accepted), Accepted, BudgetEmitter.Emit);
        }
    }
}
