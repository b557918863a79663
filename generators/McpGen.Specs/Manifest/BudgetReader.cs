using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Budget;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Manifest;

/// <summary>Reads the <c>budget</c> key.</summary>
internal static class BudgetReader
{
    /// <summary>Null when the manifest has none.</summary>
    public static BudgetSection? Read(SpecNode root, ICollection<Problem> problems)
    {
        if (root.Members.FirstOrDefault(static member => member.Key == "budget") is not { Value: { Kind: NodeKind.Object } node } member)
        {
            return null;
        }

        return new(member, Count(node["tools"]), Count(node["tokens"]), Count(node["tokensPerTool"]), ReadRatchet(node["ratchet"], problems));
    }

    private static Positioned<string>? ReadRatchet(SpecNode? node, ICollection<Problem> problems)
    {
        if (Lenient.PositionedText(node) is not { } ratchet)
        {
            return null;
        }

        if (!ratchet.Value.EndsWith(Ratchet.Ending, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(BudgetProblems.BadRatchetName(ratchet.Node));
            return null;
        }

        return ratchet;
    }

    private static int? Count(SpecNode? node) => node is null ? null : ShapeChecker.Count(node);
}
