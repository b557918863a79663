using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.OpenApi;

/// <summary>A file's nodes, or why there are none.</summary>
internal sealed class ParsedFile
{
    // Not in the set of documents, but for as long as the file itself: when one file of a build changes, the next set holds all others as the same objects.
    private static readonly ConditionalWeakTable<SpecFile, Lazy<ParsedFile>> Parsed = new();

    private readonly IReadOnlyList<SpecFile> _overlays = [];
    private ResourceIndex? _resources;

    private ParsedFile(SpecFile file)
    {
        var problems = new List<Problem>();
        File = file;
        Root = SpecReader.ReadLazily(file, problems);
        Problems = problems;
    }

    private ParsedFile(ParsedFile original, SpecNode root, IReadOnlyList<SpecFile> overlays)
    {
        File = original.File;
        Root = root;
        Problems = original.Problems;
        _overlays = overlays;
    }

    public SpecFile File { get; }

    public SpecNode? Root { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What the file names by <c>$id</c>, <c>$self</c> and <c>$anchor</c>; looked for only when a reference needs it.</summary>
    public ResourceIndex Resources => _resources ??= new ResourceIndex(Root);

    /// <summary>The same file with a root that overlays changed.</summary>
    public ParsedFile With(SpecNode root, IReadOnlyList<SpecFile> overlays) => new(this, root, overlays);

    /// <summary>Whether nodes of a file are part of this one: it is the file itself, or an overlay that put them in.</summary>
    public bool Holds(SpecFile file) => file.Equals(File) || _overlays.Contains(file);

    /// <summary>The nodes of a file, read at the first call.</summary>
    public static ParsedFile Of(SpecFile file) =>
        Parsed.GetValue(file, static key => new Lazy<ParsedFile>(() => new ParsedFile(key), LazyThreadSafetyMode.ExecutionAndPublication)).Value;
}
