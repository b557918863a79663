using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using McpGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace McpGen.Generators.Tests;

/// <summary>What must hold for every case folder.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Cases => [.. CaseFolder.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Files_and_diagnostics_are_as_verified(string name)
    {
        var folder = new CaseFolder(name);
        var run = new GeneratorRun("/home/dev/app", folder.Files());

        // What lists cost is a matter of the cases that are about it, or every case would change with every schema.
        var diagnostics = await run.DiagnosticsAsync(name.StartsWith("budget", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Golden.Match(folder.Expected, diagnostics.Length == 0 ? run.Sources : run.Sources.Append(("diagnostics", diagnostics)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Output_compiles_without_a_warning(string name) => Assert.Empty(Compile.Complaints(Run(name).Output));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Output_passes_the_analyzers_as_if_hand_written(string name)
    {
        var files = new CaseFolder(name).Files();
        var run = new GeneratorRun("/home/dev/app", files);

        var complaints = await HouseRules.ComplaintsAsync(
            run.Sources, TestContext.Current.CancellationToken, files.Where(static file => file.Path.EndsWith(".cs", StringComparison.Ordinal)));

        Assert.Empty(complaints);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Output_is_the_same_from_another_folder(string name) =>
        Assert.Equal(Run(name).Sources, new GeneratorRun("C:/elsewhere/deep/down", new CaseFolder(name).Files()).Sources);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Output_is_the_same_under_other_cultures(string name)
    {
        var expected = Run(name).Sources;
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "fi-FI", "tr-TR" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, Run(name).Sources);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_unrelated_file_runs_nothing_again(string name)
    {
        var run = Run(name);

        run.AddSource("Unrelated.cs", "internal static class Unrelated;");

        Assert.All(
            typeof(Steps).GetFields().SelectMany(field => run.Reasons((string)field.GetRawConstantValue()!)).Concat(run.OutputReasons()),
            static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Steps_hand_on_plain_values(string name) => Assert.Empty(PlainValues.Violations(Run(name).Result));

    private static GeneratorRun Run(string name) => new("/home/dev/app", new CaseFolder(name).Files());
}
