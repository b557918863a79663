using System.Collections.Generic;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.OpenApi;

/// <summary>A file's nodes, or why there are none.</summary>
internal sealed class ParsedFile
{
    private ResourceIndex? _resources;

    public ParsedFile(SpecFile file)
    {
        var problems = new List<Problem>();
        File = file;
        Root = SpecReader.ReadLazily(file, problems);
        Problems = problems;
    }

    public SpecFile File { get; }

    public SpecNode? Root { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What the file names by <c>$id</c>, <c>$self</c> and <c>$anchor</c>; looked for only when a reference needs it.</summary>
    public ResourceIndex Resources => _resources ??= new ResourceIndex(Root);
}
