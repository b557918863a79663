using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace McpGen.Generators.Tests;

/// <summary>Which steps an edit runs again, and which files it changes.</summary>
public sealed class StepTests
{
    private const string Class = """
        namespace Acme;

        [McpGen.McpGateway("desk.mcp.yaml")]
        public sealed partial class Desk;
        """;

    private const string Manifest = """
        mcpgen: 1
        gateway: { name: desk, version: 1.0.0 }
        upstreams:
          crm: { openapi: crm.openapi.yaml, baseUrl: "http://127.0.0.1:5081" }
        tools:
          - { from: crm, operation: ping }
          - { from: crm, operation: pong }
          - { from: crm, operation: missing }
        """;

    private const string Document = """
        openapi: 3.1.0
        info: { title: CRM, version: 1.0.0 }
        paths:
          /ping:
            get: { operationId: ping, summary: Answers., responses: { "200": { description: Alive. } } }
          /pong:
            get: { operationId: pong, summary: Answers back., responses: { "200": { description: Alive. } } }
          /zip:
            get: { operationId: zip, summary: Not selected., responses: { "200": { description: Alive. } } }
        """;

    private readonly GeneratorRun _run = new(
        "/home/dev/app", [("Desk.cs", Class), ("desk.mcp.yaml", Manifest), ("crm.openapi.yaml", Document), ("Other.cs", "internal static class Other;")]);

    [Fact]
    public void The_first_build_makes_a_file_for_the_class_the_gateway_and_each_tool() =>
        Assert.Equal(["Desk.g.cs", "Desk.Gateway.g.cs", "Desk.PingTool.g.cs", "Desk.PongTool.g.cs"], _run.Sources.Select(static source => source.Name));

    [Fact]
    public void A_keystroke_in_another_file_changes_no_output()
    {
        _run.EditSource("Other.cs", static text => text + " // typed");

        Assert.All(_run.OutputReasons(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_keystroke_in_another_file_runs_no_step_that_reads_files()
    {
        _run.EditSource("Other.cs", static text => text + " // typed");

        AllAre(Cached, Steps.Files, Steps.Manifests, Steps.Documents, Steps.Bound, Steps.Problems, Steps.Gateways);
    }

    [Fact]
    public void A_keystroke_in_the_class_stops_at_the_class()
    {
        _run.EditSource("Desk.cs", static text => "// typed\n" + text);

        AllAre(Cached, Steps.Classes, Steps.Assigned, Steps.Joined, Steps.ClassSources, Steps.GatewaySources, Steps.ToolSources);
    }

    [Fact]
    public void A_file_that_is_read_again_with_the_same_text_stops_at_once()
    {
        _run.EditText("desk.mcp.yaml", static text => text);

        Assert.DoesNotContain(Modified, _run.Reasons(Steps.Files));
        AllAre(Cached, Steps.Documents, Steps.Bound, Steps.Problems, Steps.Gateways, Steps.ToolSources);
    }

    [Fact]
    public void A_comment_on_top_of_the_manifest_moves_the_problem()
    {
        _run.EditText("desk.mcp.yaml", static text => "# comment\n" + text);

        Assert.Equal([Modified], _run.Reasons(Steps.Problems));
    }

    [Fact]
    public void A_comment_on_top_of_the_manifest_leaves_the_sources_alone()
    {
        _run.EditText("desk.mcp.yaml", static text => "# comment\n" + text);

        Assert.Equal([Unchanged], _run.Reasons(Steps.Gateways));
        AllAre(Cached, Steps.Joined, Steps.ClassSources, Steps.GatewaySources, Steps.ToolSources);
    }

    [Fact]
    public void A_description_that_changes_rewrites_one_file()
    {
        var before = _run.Sources;

        _run.EditText("crm.openapi.yaml", static text => text.Replace("Answers.", "Answers quickly.", StringComparison.Ordinal));

        Assert.Equal(["Desk.PingTool.g.cs"], Changed(before));
        Assert.Equal([Modified, Unchanged], _run.Reasons(Steps.ToolSources));
    }

    [Fact]
    public void An_edit_outside_the_selection_leaves_every_output_cached()
    {
        _run.EditText("crm.openapi.yaml", static text => text.Replace("Not selected.", "Still not selected.", StringComparison.Ordinal));

        Assert.Equal([Unchanged], _run.Reasons(Steps.Bound));
        Assert.All(_run.OutputReasons(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void An_edit_of_the_manifest_reads_no_document_again()
    {
        _run.EditText("desk.mcp.yaml", static text => text + "\n  - { from: crm, operation: zip }");

        AllAre(Cached, Steps.Documents);
    }

    [Fact]
    public void A_tool_moved_in_the_manifest_keeps_its_file()
    {
        var before = _run.Sources;

        _run.EditText("desk.mcp.yaml", static text => text.Replace("operation: ping", "operation: zap", StringComparison.Ordinal)
            .Replace("operation: pong", "operation: ping", StringComparison.Ordinal).Replace("operation: zap", "operation: pong", StringComparison.Ordinal));

        Assert.Empty(Changed(before));
    }

    [Fact]
    public void An_edit_of_an_overlay_binds_again_and_rewrites_one_file()
    {
        var run = WithOverlay();
        var before = run.Sources;

        run.EditText("crm.overlay.yaml", static text => text.Replace("Answers soon.", "Answers at once.", StringComparison.Ordinal));

        Assert.Equal([Modified], run.Reasons(Steps.Bound));
        Assert.Equal(["Desk.PingTool.g.cs"], run.Sources.Except(before).Select(static source => source.Name));
    }

    [Fact]
    public void A_comment_in_an_overlay_changes_no_output()
    {
        var run = WithOverlay();

        run.EditText("crm.overlay.yaml", static text => "# comment\n" + text);

        Assert.All(run.Reasons(Steps.ToolSources), static reason => Assert.Equal(Cached, reason));
        Assert.All(run.OutputReasons(), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_comment_on_top_of_the_manifest_changes_no_cost()
    {
        _run.EditText("desk.mcp.yaml", static text => "# comment\n" + text);

        Assert.Equal([Unchanged], _run.Reasons(Steps.Costs));
    }

    [Fact]
    public void A_ratchet_that_is_edited_binds_nothing_again()
    {
        var run = WithRatchet("budget.lock");

        run.EditText("budget.lock", static text => text + "\n");

        Assert.All(run.Reasons(Steps.Bound), static reason => Assert.Equal(Cached, reason));
        Assert.All(run.Reasons(Steps.ToolSources), static reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void A_build_that_asks_for_nothing_gets_no_file_about_cost() =>
        Assert.DoesNotContain(WithRatchet("budget.lock").Sources, static source => source.Name.Contains("McpGen", StringComparison.Ordinal));

    [Fact]
    public void A_build_that_accepts_gets_the_text_of_the_ratchet()
    {
        var accepted = Assert.Single(
            WithRatchet("none.budget.lock", ("McpGenAcceptBudget", "true")).Sources, static source => source.Name.EndsWith(".McpGenRatchet.g.cs", StringComparison.Ordinal));

        Assert.StartsWith("//>/home/dev/app/none.budget.lock\n//=#", accepted.Text, StringComparison.Ordinal);
        Assert.Contains("\n//=2 ", accepted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_accepts_does_not_miss_the_ratchet() => Assert.DoesNotContain(
        WithRatchet("none.budget.lock", ("McpGenAcceptBudget", "true")).Result.Diagnostics, static diagnostic => diagnostic.Id == "MCPGEN524");

    [Fact]
    public void A_build_that_asks_what_tools_cost_is_told_each()
    {
        var report = Assert.Single(WithRatchet("budget.lock", ("McpGenReportBudget", "true")).Sources, static source => source.Name.EndsWith(".McpGenCosts.g.cs", StringComparison.Ordinal));

        Assert.StartsWith("//:'desk' lists 2 tools", report.Text, StringComparison.Ordinal);
        Assert.Contains("  pong\n", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_reported_where_it_stands()
    {
        var problem = Assert.Single(_run.Result.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Equal(("/home/dev/app/desk.mcp.yaml", 7), (problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line));
    }

    private static GeneratorRun WithOverlay() => new(
        "/home/dev/app",
        [
            ("Desk.cs", Class),
            ("desk.mcp.yaml", Manifest.Replace("crm.openapi.yaml,", "crm.openapi.yaml, overlays: [crm.overlay.yaml],", StringComparison.Ordinal)),
            ("crm.openapi.yaml", Document),
            ("crm.overlay.yaml", """
                overlay: 1.1.0
                info: { title: Texts, version: 1.0.0 }
                actions:
                  - target: $.paths['/ping'].get
                    update: { summary: Answers soon. }
                """),
        ]);

    private static GeneratorRun WithRatchet(string name, params (string Name, string Value)[] properties) => new(
        "/home/dev/app",
        [("Desk.cs", Class), ("desk.mcp.yaml", Manifest + $"\nbudget: {{ ratchet: {name} }}"), ("crm.openapi.yaml", Document), ("budget.lock", "2 9999 9999\n")],
        properties);

    private void AllAre(IncrementalStepRunReason reason, params IEnumerable<string> steps) =>
        Assert.All(steps, step => Assert.All(_run.Reasons(step), actual => Assert.Equal((step, reason), (step, actual))));

    private IEnumerable<string> Changed(IReadOnlyList<(string Name, string Text)> before) =>
        _run.Sources.Except(before).Select(static source => source.Name);
}
