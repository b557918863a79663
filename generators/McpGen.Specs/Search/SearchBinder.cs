using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Search;
using McpGen.Specs.Binding;
using McpGen.Specs.Model;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Search;

/// <summary>Binds <c>discovery: search</c>: the index of the tools, and the tools that stand for them.</summary>
internal static class SearchBinder
{
    private static readonly string[] FacadeNames = [FacadeText.Search, FacadeText.Describe, FacadeText.Call];

    /// <summary>The model, for tools in their order.</summary>
    public static SearchModel Bind(IReadOnlyList<BoundTool> tools)
    {
        var cards = tools.Select(ToolCard.Of).ToList();
        return new(
            IndexWriter.Write(cards).ToEquatableArray(),
            cards.Select(static card => card.Name + ": " + card.Line).ToEquatableArray(),
            Facade(tools));
    }

    /// <summary>A tool with the name of one that stands for all.</summary>
    public static IEnumerable<Problem> Clashes(IEnumerable<BoundTool> tools) => tools
        .Where(static tool => FacadeNames.Contains(tool.Model.Name, StringComparer.OrdinalIgnoreCase))
        .Select(static tool => SearchProblems.NameOfFacade(tool.EntryNode, tool.Model.Name));

    /// <summary>What <c>tools/list</c> shows, by name.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Listed(IEnumerable<BoundTool> tools, FacadeModel facade) =>
    [
        new(FacadeText.Search, FacadeText.SearchDefinition),
        new(FacadeText.Describe, FacadeText.DescribeDefinition),
        new(FacadeText.Call, FacadeText.CallDefinition(facade.IsReadOnly, facade.IsDestructive, facade.IsIdempotent, facade.IsOpenWorld)),
        .. tools.Where(static tool => tool.Named.Operation.Tool.IsListed).Select(static tool => new KeyValuePair<string, string>(tool.Model.Name, tool.Model.Definition)),
    ];

    private static FacadeModel Facade(IReadOnlyList<BoundTool> tools)
    {
        var annotations = tools.Select(static tool => SpecReader.ReadLazily(new SpecFile("tool.json", tool.Model.Definition), [])!["annotations"]!).ToList();
        bool All(string hint) => annotations.TrueForAll(tool => tool[hint]?.Scalar == "true");
        bool Any(string hint) => annotations.Exists(tool => tool[hint]?.Scalar == "true");
        return new(
            tools.Where(static tool => tool.Named.Operation.Tool.IsListed).Select(static tool => tool.Model.Name).ToEquatableArray(),
            All("readOnlyHint"),
            Any("destructiveHint"),
            All("idempotentHint"),
            Any("openWorldHint"));
    }
}
