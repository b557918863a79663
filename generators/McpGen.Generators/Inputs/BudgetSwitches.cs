using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace McpGen.Generators.Inputs;

/// <summary>What a build asks for beyond checking budgets.</summary>
/// <param name="Accepts">Whether what the lists cost is accepted (<c>McpGenAcceptBudget</c>).</param>
/// <param name="Reports">Whether the cost of each tool is told (<c>McpGenReportBudget</c>).</param>
internal readonly record struct BudgetSwitches(bool Accepts, bool Reports)
{
    /// <summary>Reads the properties that McpGen.targets makes visible.</summary>
    public static BudgetSwitches Read(AnalyzerConfigOptions build) => new(IsOn(build, "McpGenAcceptBudget"), IsOn(build, "McpGenReportBudget"));

    private static bool IsOn(AnalyzerConfigOptions build, string property) =>
        build.TryGetValue("build_property." + property, out var value) && value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
}
