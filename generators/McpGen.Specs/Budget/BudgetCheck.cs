using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding;
using McpGen.Specs.Manifest;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Budget;

/// <summary>Compares what a gateway's tools cost with what its manifest allows.</summary>
/// <param name="manifest">The manifest.</param>
/// <param name="listed">The definitions that <c>tools/list</c> shows, by name.</param>
internal sealed class BudgetCheck(GatewayManifest manifest, IReadOnlyList<KeyValuePair<string, string>> listed)
{
    private readonly ListCost _list = new(listed.Select(static tool => ToolCost.Of(tool.Key, tool.Value)).ToEquatableArray());

    /// <summary>What the list costs, for everybody who builds to see.</summary>
    public CostReport Report() => new(BudgetProblems.ListCosts(manifest.File, manifest.Gateway.Name, _list), _list);

    /// <summary>What goes beyond the budget.</summary>
    /// <param name="tools">Every tool of the gateway, listed or not: each is shown to a model at some time.</param>
    public IEnumerable<Problem> Problems(IEnumerable<BoundTool> tools)
    {
        if (manifest.Budget is not { } budget)
        {
            yield break;
        }

        if (budget.Tools is { } most && _list.Tools.Count > most)
        {
            yield return BudgetProblems.TooManyTools(budget.Member, manifest.Gateway.Name, _list, most);
        }

        if (budget.Tokens is { } tokens && _list.Tokens > tokens)
        {
            yield return BudgetProblems.TooManyTokens(budget.Member, manifest.Gateway.Name, _list, tokens, Shares.OfTool(_list.Dearest(1).First(), Definition(_list.Dearest(1).First().Name)));
        }

        foreach (var tool in budget.TokensPerTool is null ? [] : tools)
        {
            var cost = ToolCost.Of(tool.Model.Name, tool.Model.Definition);
            if (cost.Tokens > budget.TokensPerTool)
            {
                yield return BudgetProblems.DearTool(tool.EntryNode, cost, budget.TokensPerTool.Value, Shares.OfTool(cost, tool.Model.Definition));
            }
        }
    }

    /// <summary>The comparison that waits for the ratchet's file; null without one.</summary>
    public RatchetCheck? Ratchet() => manifest.Budget?.Ratchet is { } ratchet
        ? new(BudgetProblems.AtRatchet(ratchet.Node), ratchet.Value, SpecPaths.Resolve(manifest.File.Path, ratchet.Value), _list)
        : null;

    private string Definition(string name) => listed.First(tool => tool.Key == name).Value;
}
