using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Selection;
using McpGen.Specs.Manifest;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding.Results;

/// <summary>Finds paths of <c>redact</c> that are in the answer of no tool they hold for: what is misspelled would be shown.</summary>
internal sealed class RedactUse
{
    private readonly Dictionary<AnswerPath, List<PathWalk>> _walks = [];

    /// <summary>Starts with no tool.</summary>
    /// <param name="everywhere">The paths that hold for all tools.</param>
    public RedactUse(IEnumerable<AnswerPath> everywhere) => Expect(everywhere);

    /// <summary>Takes note of a tool that was bound.</summary>
    public void Add(SelectedOperation operation, IReadOnlyList<(AnswerPath Path, PathWalk Walk)> walks)
    {
        if (!operation.IsSingle)
        {
            Expect(operation.Tool.Result is { IsSound: true } result ? result.Redact : []);
        }

        foreach (var (path, walk) in walks)
        {
            _walks[path].Add(walk);
        }
    }

    /// <summary>What is wrong with the paths.</summary>
    public IEnumerable<Problem> Problems() => _walks.SelectMany(static path => Problems(path.Key, path.Value));

    private static IEnumerable<Problem> Problems(AnswerPath path, List<PathWalk> walks)
    {
        var found = walks.Where(static walk => walk.End is not null).OrderBy(static walk => walk.Warnings.Count).FirstOrDefault();
        if (found is not null)
        {
            return found.Warnings;
        }

        // The tool that comes nearest to the path is the one that was meant.
        var nearest = walks.OrderByDescending(static walk => walk.Depth).ThenBy(static walk => walk.Problem!.Message.Contains("did you mean") ? 0 : 1).FirstOrDefault();
        return nearest is null ? [ResultProblems.NoJsonAnswer(path.File, path.Span, path.Text)]
            : walks.Count == 1 ? [nearest.Problem!]
            : [ResultProblems.NorAnyOther(nearest.Problem!)];
    }

    private void Expect(IEnumerable<AnswerPath> paths)
    {
        foreach (var path in paths.Where(path => !_walks.ContainsKey(path)))
        {
            _walks.Add(path, []);
        }
    }
}
