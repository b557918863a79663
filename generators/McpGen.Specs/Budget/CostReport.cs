using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Budget;

/// <summary>What the list of a gateway's tools costs, told though nothing is wrong.</summary>
public sealed record CostReport
{
    internal CostReport(Problem note, ListCost list)
    {
        Note = note;
        List = list;
    }

    /// <summary>Tells the report of one manifest from that of another, without naming either.</summary>
    public string Key => StableHash.Of(Note.Path, 8);

    /// <summary>In one sentence.</summary>
    public Problem Note { get; }

    /// <summary>Tool by tool, dearest first, after the sentence.</summary>
    public IEnumerable<string> Lines => List.Dearest(List.Tools.Count)
        .Select(static tool => $"{Shares.Number(tool.Tokens),9} tokens {Shares.Number(tool.Bytes),9} bytes  {tool.Name}")
        .Prepend(Note.Message);

    internal ListCost List { get; }
}
