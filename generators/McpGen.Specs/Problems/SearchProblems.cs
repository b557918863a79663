using System.Collections.Generic;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Problems;

/// <summary>MCPGEN530 to 539: tools that are searched for.</summary>
public static class SearchProblems
{
    /// <summary>A tool with the name of one that stands for all.</summary>
    public static readonly ProblemDescriptor NameOfFacadeDescriptor = new("MCPGEN530", "Name of a search tool", ProblemSeverity.Error);

    /// <summary>Every entry, by id.</summary>
    public static IReadOnlyList<ProblemDescriptor> All { get; } = [NameOfFacadeDescriptor];

    /// <summary>A tool with the name of one that stands for all.</summary>
    public static Problem NameOfFacade(SpecNode entry, string name) => Problem.At(
        NameOfFacadeDescriptor,
        entry.File,
        FirstLine.Of(entry),
        $"The name {Quote.Of(name)} belongs to the search that 'discovery: search' lists; give the tool another one with 'name'");
}
