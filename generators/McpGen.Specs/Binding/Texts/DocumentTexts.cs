using System;
using System.Collections.Generic;
using McpGen.Specs.Binding.Texts.Screening;
using McpGen.Specs.Nodes;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding.Texts;

/// <summary>
/// The texts that one tool shows of its document. Each is screened where it stands; a text that speaks to the model is not shown. What the manifest
/// says is not screened here: who writes it owns the gateway.
/// </summary>
/// <param name="screen">What is known of the texts of the gateway.</param>
/// <param name="problems">Takes what is wrong with them.</param>
/// <param name="unsupported">Takes what keeps the operation from being a tool.</param>
internal sealed class DocumentTexts(TextScreen screen, ICollection<Problem> problems, ICollection<Problem> unsupported)
{
    private readonly HashSet<string> _quarantined = new(StringComparer.Ordinal);

    /// <summary>A text that can be replaced.</summary>
    public void Screen(SpecNode? text)
    {
        if (text is not { Kind: NodeKind.String })
        {
            return;
        }

        var verdict = screen.Of(text);
        ReportHidden(text, verdict, TextProblems.Hidden);
        if (verdict.Finding is { } finding)
        {
            problems.Add(Told(text, finding, screen.Policy switch
            {
                UntrustedText.Strip => "it is shown all the same",
                UntrustedText.Fail => "remove it with an overlay, or say 'untrustedText: quarantine'",
                _ => "a neutral text is shown instead",
            }));
            if (screen.Policy != UntrustedText.Strip)
            {
                _quarantined.Add(text.Scalar!);
            }
        }
    }

    /// <summary>The texts of a schema: its description, and names and values that have to stay as they are.</summary>
    public void Screen(Schema schema)
    {
        var node = schema.Node;
        Screen(node["description"]);
        ScreenValue(node["const"]);
        ScreenValue(node["default"]);
        ScreenValue(node["format"]);
        foreach (var value in node["enum"]?.Items ?? [])
        {
            ScreenValue(value);
        }

        foreach (var property in node["properties"]?.Members ?? [])
        {
            if (PromptLikeText.Find(property.Key) is { } finding)
            {
                Refuse(property.Value, finding, property.Key, new(property.KeySpan.Start, property.KeySpan.End));
            }
        }
    }

    /// <summary>A description fit to be shown; null when there is none.</summary>
    public string? Shown(string? text, int limit) => IsQuarantined(text) ? null : DescriptionText.Clean(text, limit);

    /// <summary>A text of one line fit to be shown; null when there is none.</summary>
    public string? ShownLine(string? text, int limit) => IsQuarantined(text) ? null : DescriptionText.CleanLine(text, limit);

    // Descriptions of files have a sentence of ours behind them.
    private bool IsQuarantined(string? text)
    {
        if (text is null || _quarantined.Count == 0)
        {
            return false;
        }

        foreach (var quarantined in _quarantined)
        {
            if (text.StartsWith(quarantined.TrimEnd(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void ScreenValue(SpecNode? value)
    {
        if (value is not { Kind: NodeKind.String })
        {
            return;
        }

        var verdict = screen.Of(value);
        ReportHidden(value, verdict, TextProblems.HiddenInValue);
        if (verdict.Finding is { } finding)
        {
            var span = new ScalarPlaces(value).Of(finding.Start, finding.End);
            Refuse(value, finding, value.Scalar!, span);
        }
    }

    /// <summary>What a call has to send as it is cannot be replaced; a tool that shows it is none.</summary>
    private void Refuse(SpecNode at, Finding finding, string text, Text.TextSpan span)
    {
        var consequence = screen.Policy == UntrustedText.Strip ? "it is shown all the same" : "it cannot be replaced, so the operation is no tool; 'untrustedText: strip' makes it one";
        var problem = TextProblems.PromptLike(at.File, span, text.Substring(finding.Start, finding.End - finding.Start), finding.Kind, consequence);
        if (screen.Policy == UntrustedText.Strip)
        {
            problems.Add(problem);
        }
        else
        {
            unsupported.Add(problem with { Severity = ProblemSeverity.Error });
        }
    }

    private Problem Told(SpecNode text, Finding finding, string consequence)
    {
        var span = new ScalarPlaces(text).Of(finding.Start, finding.End);
        var problem = TextProblems.PromptLike(text.File, span, text.Scalar!.Substring(finding.Start, finding.End - finding.Start), finding.Kind, consequence);
        return screen.Policy == UntrustedText.Fail ? problem with { Severity = ProblemSeverity.Error } : problem;
    }

    private void ReportHidden(SpecNode text, TextScreen.Verdict verdict, Func<SpecNode, Text.TextSpan, HiddenKind, Problem> create)
    {
        ScalarPlaces? places = null;
        foreach (var part in verdict.Hidden)
        {
            if (part.Kind != HiddenKind.Harmless)
            {
                var problem = create(text, (places ??= new ScalarPlaces(text)).Of(part.Start, part.End), part.Kind);
                problems.Add(screen.Policy == UntrustedText.Fail ? problem with { Severity = ProblemSeverity.Error } : problem);
            }
        }
    }
}
