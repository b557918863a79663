using System;
using System.Collections.Generic;
using McpGen.Specs.Binding.Bodies;
using McpGen.Specs.Binding.Texts.Screening;
using McpGen.Specs.Nodes;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Binding.Texts;

/// <summary>
/// The texts that one tool shows of its document. What is shown is screened where it stands in the document; a text that speaks to the model is
/// not shown. What the manifest says is shown: who writes it owns the gateway.
/// </summary>
/// <param name="screen">What is known of the texts of the gateway.</param>
/// <param name="problems">Takes what is wrong with them.</param>
/// <param name="unsupported">Takes what keeps the operation from being a tool.</param>
internal sealed class DocumentTexts(TextScreen screen, ICollection<Problem> problems, ICollection<Problem> unsupported)
{
    // By their text, because a text passes through many hands before it is shown. One text may stand in several places.
    private readonly Dictionary<string, List<SpecNode>> _untrusted = new(StringComparer.Ordinal);

    /// <summary>Takes note of a text of the document.</summary>
    public void Add(SpecNode? text)
    {
        if (text is { Kind: NodeKind.String, Scalar: { } key })
        {
            if (!_untrusted.TryGetValue(key.TrimEnd(), out var nodes))
            {
                _untrusted.Add(key.TrimEnd(), nodes = []);
            }

            nodes.Add(text);
        }
    }

    /// <summary>Takes note of a schema's description, and screens its names and values, which have to stay as they are.</summary>
    public void Add(Schema schema)
    {
        var node = schema.Node;
        Add(node["description"]);
        ScreenValue(node["const"]);
        ScreenValue(node["default"]);
        ScreenValue(node["format"]);
        foreach (var value in node["enum"]?.Items ?? [])
        {
            ScreenValue(value);
        }

        foreach (var property in node["properties"]?.Members ?? [])
        {
            ScreenName(property.Key, property.Value.File, property.KeySpan);
        }
    }

    /// <summary>A name that a call has to use as it is.</summary>
    public void ScreenName(string name, SpecFile file, TextSpan span)
    {
        if (screen.OfName(name) is { } finding)
        {
            Refuse(file, span, name, finding);
        }
    }

    /// <summary>A description fit to be shown; null when there is none.</summary>
    public string? Shown(string? text, int limit) => IsFit(text) ? DescriptionText.Clean(text, limit) : null;

    /// <summary>A text of one line fit to be shown; null when there is none.</summary>
    public string? ShownLine(string? text, int limit) => IsFit(text) ? DescriptionText.CleanLine(text, limit) : null;

    private bool IsFit(string? text)
    {
        if (text is null || !_untrusted.TryGetValue(FileShapes.WithoutHint(text).TrimEnd(), out var nodes))
        {
            return true;
        }

        var isFit = true;
        foreach (var node in nodes)
        {
            isFit &= IsFit(node);
        }

        return isFit;
    }

    private bool IsFit(SpecNode node)
    {
        var verdict = screen.Of(node);
        ReportHidden(node, verdict, TextProblems.Hidden);
        if (verdict.Finding is not { } finding)
        {
            return true;
        }

        var consequence = screen.Policy switch
        {
            UntrustedText.Strip => "it is shown all the same",
            UntrustedText.Fail => "say it in the manifest, or remove it with an overlay",
            _ => "a neutral text is shown instead",
        };
        problems.Add(Judged(TextProblems.PromptLike(node.File, new ScalarPlaces(node).Of(finding.Start, finding.End), Passage(node.Scalar!, finding), finding.Kind, consequence)));
        return screen.Policy == UntrustedText.Strip;
    }

    private void ScreenValue(SpecNode? value)
    {
        if (value is { Kind: NodeKind.String })
        {
            var verdict = screen.Of(value);
            ReportHidden(value, verdict, TextProblems.HiddenInValue);
            if (verdict.Finding is { } finding)
            {
                Refuse(value.File, new ScalarPlaces(value).Of(finding.Start, finding.End), value.Scalar!, finding);
            }
        }
    }

    /// <summary>What a call has to send cannot be replaced; a tool that shows it is none.</summary>
    private void Refuse(SpecFile file, TextSpan span, string text, Finding finding)
    {
        var isShown = screen.Policy == UntrustedText.Strip;
        var problem = TextProblems.PromptLike(
            file, span, Passage(text, finding), finding.Kind,
            isShown ? "it is shown all the same" : "calls need it as it is, so the operation becomes no tool unless 'untrustedText' is 'strip'");
        if (isShown)
        {
            problems.Add(problem);
        }
        else
        {
            unsupported.Add(problem with { Severity = ProblemSeverity.Error });
        }
    }

    private void ReportHidden(SpecNode text, TextScreen.Verdict verdict, Func<SpecNode, TextSpan, HiddenKind, Problem> create)
    {
        ScalarPlaces? places = null;
        foreach (var part in verdict.Hidden)
        {
            if (part.Kind != HiddenKind.Harmless)
            {
                problems.Add(Judged(create(text, (places ??= new ScalarPlaces(text)).Of(part.Start, part.End), part.Kind)));
            }
        }
    }

    private Problem Judged(Problem problem) => screen.Policy == UntrustedText.Fail ? problem with { Severity = ProblemSeverity.Error } : problem;

    private static string Passage(string text, Finding finding) => text.Substring(finding.Start, finding.End - finding.Start);
}
