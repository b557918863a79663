using System.Collections.Generic;

namespace McpGen.Specs.Problems;

/// <summary>Every problem that reading and binding can report. Ids are never reused.</summary>
public static class ProblemCatalog
{
    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } =
    [
        .. GeneralProblems.All, .. ManifestProblems.All, .. BindingProblems.All, .. DocumentProblems.All, .. ResultProblems.All, .. OverlayProblems.All,
        .. ExtensionProblems.All, .. TextProblems.All, .. BudgetProblems.All, .. SearchProblems.All, .. ProfileProblems.All,
    ];
}
