using System.Collections.Generic;
using McpGen.Specs.Binding.Texts.Screening;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Manifest;

/// <summary>The manifest may say what it likes to the model, but nothing that its reader does not see.</summary>
internal static class ManifestTexts
{
    private static readonly HashSet<string> Shown = ["title", "description", "instructions"];

    /// <summary>Reports what is hidden in the texts of a manifest; it is left out of what the model gets.</summary>
    public static void Check(SpecNode root, ICollection<Problem> problems)
    {
        // Aliases lead to the same node again.
        var seen = new HashSet<SpecNode>();
        var open = new Stack<SpecNode>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (!seen.Add(node))
            {
                continue;
            }

            foreach (var item in node.Items)
            {
                open.Push(item);
            }

            foreach (var member in node.Members)
            {
                open.Push(member.Value);
                if (Shown.Contains(member.Key) && member.Value.Kind == NodeKind.String)
                {
                    Report(member.Value, problems);
                }
            }
        }
    }

    private static void Report(SpecNode text, ICollection<Problem> problems)
    {
        foreach (var part in HiddenText.Parts(text.Scalar!))
        {
            if (part.Kind != HiddenKind.Harmless)
            {
                problems.Add(TextProblems.Hidden(text, new ScalarPlaces(text).Of(part.Start, part.End), part.Kind));
            }
        }
    }
}
