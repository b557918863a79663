using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Manifest;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Binding.Results;

/// <summary>Follows a path through what the document says about an answer.</summary>
/// <param name="answer">Whose answer, as the start of a sentence: <c>The answer of 'x'</c>.</param>
/// <param name="path">The path.</param>
internal sealed class PathWalk(string answer, AnswerPath path)
{
    private readonly List<Problem> _warnings = [];

    /// <summary>Where the path ends; null when the answer has no such place.</summary>
    public AnswerPlace? End { get; private set; }

    /// <summary>Why there is no such place.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>How many steps could be made.</summary>
    public int Depth { get; private set; }

    /// <summary>What is odd about the path, and wrong with schemas on its way.</summary>
    public IReadOnlyList<Problem> Warnings => _warnings;

    /// <summary>Follows the path.</summary>
    /// <param name="root">The answer.</param>
    public PathWalk From(AnswerPlace root)
    {
        var place = root;
        for (; Depth < path.Steps.Count; Depth++)
        {
            var step = path.Steps[Depth];
            NoteFaults(place);
            if (Next(place, step) is not { } next)
            {
                return this;
            }

            place = next;
        }

        End = place;
        return this;
    }

    private AnswerPlace? Next(AnswerPlace place, PathStep step)
    {
        switch (step.Kind)
        {
            case PathStepKind.Items:
                var items = place.Items();
                Problem = items is null ? ResultProblems.NoItems(path.File, step.Span, answer, Before(step), Without(step)) : null;
                return items;

            case PathStepKind.AnyMember:
                var any = place.AnyMember();
                Problem = any is null ? MissingMember(place, step) : null;
                return any;

            default:
                var member = place.Member(step.Name, out var isDeclared);
                Problem = member is null ? MissingMember(place, step) : null;
                if (member is not null && !isDeclared && !step.IsQuoted && Spelling.Closest(step.Name, place.Names) is { } closest)
                {
                    _warnings.Add(ResultProblems.UndeclaredMember(path.File, step.Span, answer, step.Name, Before(step), closest));
                }

                return member;
        }
    }

    private Problem MissingMember(AnswerPlace place, PathStep step)
    {
        if (!place.MayBeObject && place.MayBeArray)
        {
            return ResultProblems.MissingItems(path.File, step.Span, answer, Before(step), WithItems(place, step));
        }

        if (!place.MayBeObject)
        {
            return ResultProblems.NoObject(path.File, step.Span, answer, Before(step), Words(place));
        }

        return step.Kind == PathStepKind.AnyMember
            ? ResultProblems.HasNoMembers(path.File, step.Span, answer, Before(step))
            : ResultProblems.UnknownMember(path.File, step.Span, answer, step.Name, Before(step), Spelling.Closest(step.Name, place.Names), place.Names);
    }

    /// <summary>What stands at a place, for a message.</summary>
    public static string Words(AnswerPlace place)
    {
        var names = JsonTypes.NamesOf(place.Types).ToList();
        return names.Count == 0 ? "no object" : "of type " + string.Join(" or ", names);
    }

    private string Before(PathStep step) => path.Text.Substring(0, step.Start).TrimEnd('.');

    private string Without(PathStep step) => (path.Text.Substring(0, step.Start) + path.Text.Substring(step.Start + 2)).TrimStart('.');

    private string WithItems(AnswerPlace place, PathStep step)
    {
        var brackets = "";
        for (var items = place; brackets.Length < 16 && !items.MayBeObject && items.Items() is { } inner; items = inner)
        {
            brackets += "[]";
        }

        return Before(step) + brackets + "." + path.Text.Substring(step.Start);
    }

    private void NoteFaults(AnswerPlace place) => _warnings.AddRange(place.Parts.SelectMany(static part => part.Problems)
        .Select(static problem => problem with { Severity = ProblemSeverity.Warning }));
}
