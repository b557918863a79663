using System;
using System.Collections.Generic;
using McpGen.Specs.Binding.Texts.Screening;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Binding.Texts;

/// <summary>Looks at each text of a gateway's documents once, however many tools show it.</summary>
/// <param name="policy">What becomes of texts that speak to the model.</param>
internal sealed class TextScreen(UntrustedText policy)
{
    private readonly Dictionary<SpecNode, Verdict> _verdicts = [];
    private readonly Dictionary<string, Finding?> _names = new(StringComparer.Ordinal);

    /// <summary>What becomes of texts that speak to the model.</summary>
    public UntrustedText Policy => policy;

    /// <summary>What is to be said of a text.</summary>
    public Verdict Of(SpecNode node)
    {
        if (!_verdicts.TryGetValue(node, out var verdict))
        {
            var parts = HiddenText.Parts(node.Scalar!);
            verdict = new(parts, PromptLikeText.Find(HiddenText.Blanked(node.Scalar!, parts)));
            _verdicts.Add(node, verdict);
        }

        return verdict;
    }

    /// <summary>What speaks to the model in a name.</summary>
    public Finding? OfName(string name)
    {
        if (!_names.TryGetValue(name, out var finding))
        {
            finding = PromptLikeText.Find(name);
            _names.Add(name, finding);
        }

        return finding;
    }

    /// <summary>What a text holds that it should not.</summary>
    /// <param name="Hidden">What people do not see.</param>
    /// <param name="Finding">What speaks to the model; null for nothing.</param>
    internal sealed record Verdict(IReadOnlyList<HiddenPart> Hidden, Finding? Finding);
}
