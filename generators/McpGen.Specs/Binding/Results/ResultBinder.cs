using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Manifest;
using McpGen.Specs.Model;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding.Results;

/// <summary>Binds what a manifest says about the answer of one tool.</summary>
/// <param name="tool">The tool's name.</param>
/// <param name="isSingle">Whether the manifest means this operation alone.</param>
/// <param name="operation">The operation.</param>
/// <param name="entry">What the manifest says about this tool; null for nothing.</param>
/// <param name="redact">What it says about all of them; null for nothing.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class ResultBinder(string tool, bool isSingle, Operation operation, ResultEntry? entry, RedactSection? redact, ICollection<Problem> problems)
{
    private readonly string _answer = $"The answer of {Quote.Of(tool)}";
    private readonly FieldNode _root = new(null);
    private readonly List<(AnswerPath Path, string Rule)> _rules = [];
    private readonly List<(AnswerPath Path, PathWalk Walk)> _shared = [];
    private ProjectionModel? _projection;

    /// <summary>The paths that need not be in every answer, and what became of them in this one; known after <see cref="Bind()"/>.</summary>
    public IReadOnlyList<(AnswerPath Path, PathWalk Walk)> Shared => _shared;

    /// <summary>Null when everything is shown.</summary>
    public ResultModel? Bind()
    {
        var paths = redact?.Paths ?? [];
        if (entry is { IsSound: false } || (entry is null && paths.Count == 0))
        {
            return null;
        }

        var answer = JsonAnswer.Of(operation);
        if (answer.Exists)
        {
            Bind(answer, paths);
        }
        else if (isSingle && entry?.NeedsJson == true)
        {
            problems.Add(ResultProblems.NoJsonAnswer(entry.Node, _answer));
        }

        return _projection is null && entry is null ? null : new(_projection, entry?.MaxItems, entry?.MaxBytes);
    }

    private void Bind(JsonAnswer answer, IReadOnlyList<AnswerPath> everywhere)
    {
        var place = answer.Schemas.Count == 0 ? AnswerPlace.Anything : new AnswerPlace(answer.Schemas);
        if (entry is not null)
        {
            BindEntry(entry, place);
            if (answer.Schemas.Count == 0 && isSingle && entry.NeedsJson)
            {
                problems.Add(ResultProblems.UndescribedAnswer(entry.Node, _answer));
            }
        }

        foreach (var path in everywhere)
        {
            Hide(path, Try(path, place.Object()));
        }

        _root.Spread();
        if (entry is not null)
        {
            CheckEffect(entry);
            new ShownNames(problems).Check(_root, place, entry.Select is null);
        }

        _projection = _root.Projection(entry?.Select is null, redact?.Removes == true);
    }

    private void BindEntry(ResultEntry result, AnswerPlace place)
    {
        foreach (var path in Once(result.Select ?? [], isWhole: true))
        {
            // Even one that leads nowhere: rules below it must not be called pointless because of that.
            Ends(path, place);
            _root.At(path).IsSelected = true;
        }

        foreach (var rename in result.Rename.Where(rename => IsNamed(rename.Path, "rename") && Ends(rename.Path, place) is not null))
        {
            _root.At(rename.Path).Rename = rename;
            _rules.Add((rename.Path, "rename"));
        }

        foreach (var path in Once(result.Flatten, isWhole: false))
        {
            if (IsNamed(path, "flatten") && Ends(path, place) is { } end && IsObject(path, end))
            {
                _root.At(path).Flatten = path;
                _rules.Add((path, "flatten"));
            }
        }

        foreach (var path in Once(result.Redact, isWhole: true))
        {
            if (isSingle)
            {
                _root.At(path).IsHidden |= Ends(path, place) is not null;
            }
            else
            {
                Hide(path, Try(path, place));
            }
        }
    }

    private void Hide(AnswerPath path, PathWalk walk)
    {
        if (walk.End is not null)
        {
            _root.At(path).IsHidden = true;
        }
    }

    private PathWalk Try(AnswerPath path, AnswerPlace place)
    {
        var walk = new PathWalk(_answer, path).From(place);
        _shared.Add((path, walk));
        return walk;
    }

    private AnswerPlace? Ends(AnswerPath path, AnswerPlace place)
    {
        var walk = new PathWalk(_answer, path).From(place);
        foreach (var problem in walk.Warnings.Concat(walk.Problem is null ? [] : [walk.Problem]))
        {
            problems.Add(problem);
        }

        return walk.End;
    }

    private bool IsNamed(AnswerPath path, string rule)
    {
        var last = path.Members.Last();
        if (last.Kind == PathStepKind.AnyMember)
        {
            problems.Add(ResultProblems.NeedsName(path.File, last.Span, rule));
            return false;
        }

        return true;
    }

    private bool IsObject(AnswerPath path, AnswerPlace place)
    {
        if (!place.MayBeObject || path.Steps[path.Steps.Count - 1].Kind == PathStepKind.Items)
        {
            problems.Add(ResultProblems.CannotFlatten(path.File, path.Span, path.Text, place.MayBeObject ? "the items of a list" : PathWalk.Words(place)));
            return false;
        }

        return true;
    }

    /// <summary>Paths that say something new; a problem for each of the others.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="isWhole">Whether what is said of a member is said of everything below it.</param>
    private IEnumerable<AnswerPath> Once(IReadOnlyList<AnswerPath> paths, bool isWhole)
    {
        var known = new List<(AnswerPath Path, string[] Names)>();
        foreach (var path in paths)
        {
            var names = path.Members.Select(static step => step.Kind == PathStepKind.AnyMember ? "*" : "." + step.Name).ToArray();
            if (known.Find(other => other.Names.SequenceEqual(names)).Path is not null)
            {
                problems.Add(ResultProblems.Repeated(path.File, path.Span, path.Text));
                continue;
            }

            known.Add((path, names));
        }

        foreach (var (path, names) in isWhole ? known : [])
        {
            if (known.Find(other => other.Names.Length < names.Length && names.Take(other.Names.Length).SequenceEqual(other.Names)).Path is { } whole)
            {
                problems.Add(ResultProblems.BelowWhole(path.File, path.Span, path.Text, whole.Text));
            }
        }

        return known.Select(static item => item.Path);
    }

    /// <summary>A rule about what is not shown is a mistake; one about what is hidden is pointless.</summary>
    private void CheckEffect(ResultEntry result)
    {
        foreach (var (path, rule) in _rules)
        {
            if (result.Select is not null && !IsShown(path))
            {
                problems.Add(ResultProblems.NotSelected(path.File, path.Span, path.Text, rule));
            }
            else if (_root.At(path).IsHidden)
            {
                problems.Add(ResultProblems.IsRedacted(path.File, path.Span, path.Text));
            }
        }
    }

    private bool IsShown(AnswerPath path)
    {
        var node = _root;
        foreach (var step in path.Members)
        {
            node = node.Child(step.Kind == PathStepKind.AnyMember ? null : step.Name);
            if (node.IsSelected)
            {
                return true;
            }
        }

        return node.HasSelection;
    }
}
