using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Budget;

/// <summary>A manifest's <c>ratchet</c>, to be compared with its file when that is at hand.</summary>
public sealed record RatchetCheck
{
    internal RatchetCheck(Problem at, string file, string path, ListCost list)
    {
        At = at;
        File = file;
        Path = path;
        List = list;
    }

    /// <summary>Tells the ratchet of one manifest from that of another, without naming either.</summary>
    public string Key => StableHash.Of(At.Path, 8);

    /// <summary>The file's path, normalised.</summary>
    public string Path { get; }

    /// <summary>The lines that the file gets when what the list costs is accepted.</summary>
    public EquatableArray<string> Lines => Ratchet.Write(List).ToEquatableArray();

    /// <summary>Where the manifest names the file; a problem without a message yet.</summary>
    internal Problem At { get; }

    /// <summary>The file as the manifest names it.</summary>
    internal string File { get; }

    /// <summary>What the list costs now.</summary>
    internal ListCost List { get; }

    /// <summary>What there is to say of a list that costs more or less than its file allows.</summary>
    /// <param name="files">Every ratchet file of the build.</param>
    public Problem? Compare(IEnumerable<SpecFile> files)
    {
        if (files.FirstOrDefault(file => SpecPaths.Normalize(file.Path) == Path) is not { } file)
        {
            return BudgetProblems.MissingRatchet(At, File);
        }

        if (Ratchet.Read(file, out var line) is not { } level)
        {
            return BudgetProblems.BadRatchet(At, File, line);
        }

        var isMore = List.Tools.Count > level.Tools || List.Bytes > level.Bytes || List.Tokens > level.Tokens;
        return isMore ? BudgetProblems.RatchetExceeded(At, File, level, List, Grown(level))
            : level == new RatchetLevel(List.Tools.Count, List.Bytes, List.Tokens, List.Tools) ? null
            : BudgetProblems.RatchetIsLoose(At, File, level, List);
    }

    /// <summary>Which tools are new or cost more, the greatest growth first.</summary>
    private IEnumerable<(string Name, int Tokens, bool IsNew)> Grown(RatchetLevel level)
    {
        var before = level.Each.GroupBy(static tool => tool.Name, StringComparer.Ordinal).ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        return List.Tools
            .Select(tool => (tool.Name, Tokens: tool.Tokens - (before.TryGetValue(tool.Name, out var old) ? old.Tokens : 0), IsNew: !before.ContainsKey(tool.Name)))
            .Where(static tool => tool.Tokens > 0)
            .OrderByDescending(static tool => tool.Tokens).ThenBy(static tool => tool.Name, StringComparer.Ordinal);
    }
}
