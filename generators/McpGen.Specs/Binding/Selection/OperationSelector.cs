using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Manifest;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Binding.Selection;

/// <summary>Finds the operations that one entry of <c>tools</c> means.</summary>
internal sealed class OperationSelector(OpenApiDocument document, ICollection<Problem> problems)
{
    /// <summary>The one operation of a name; null with a problem.</summary>
    public OperationEntry? Single(Positioned<string> name)
    {
        var found = Named(name.Value.Trim());
        switch (found.Count)
        {
            case 1:
                return found[0];
            case 0:
                problems.Add(BindingProblems.UnknownOperation(name.Node, document.File.Name, Spelling.Closest(name.Value, MethodAndPath.Candidates(document))));
                foreach (var problem in document.ListingProblems)
                {
                    problems.Add(problem);
                }

                return null;
            default:
                problems.Add(BindingProblems.AmbiguousOperation(name.Node, document.File.Name, MethodAndPath.Of(found[0])));
                return null;
        }
    }

    /// <summary>The operations of a selection, in document order; empty with a problem.</summary>
    public IReadOnlyList<OperationEntry> Several(OperationCriteria select, OperationCriteria? exclude)
    {
        var before = problems.Count;
        ReportIdle(select);
        ReportIdle(exclude);
        var selected = document.Operations.Where(entry => Selects(select, entry) && (exclude is null || !Excludes(exclude, entry))).ToList();
        if (selected.Count == 0 && problems.Count == before)
        {
            problems.Add(BindingProblems.SelectsNothing(select.Node, document.File.Name));
        }

        return selected;
    }

    private List<OperationEntry> Named(string name)
    {
        var byId = document.Operations.Where(entry => entry.OperationId == name).ToList();
        return byId.Count > 0 || MethodAndPath.Parse(name) is not { } wanted ? byId : document.Operations.Where(entry => wanted.Matches(entry, asGlob: false)).Take(1).ToList();
    }

    private static bool Selects(OperationCriteria criteria, OperationEntry entry) =>
        criteria.All || Lists(criteria).All(list => list.Items is null || list.Items.Any(item => list.Matches(item.Value, entry)));

    private static bool Excludes(OperationCriteria criteria, OperationEntry entry) =>
        criteria.All || (criteria.Deprecated && entry.Deprecated) || Lists(criteria).Any(list => list.Items is not null && list.Items.Any(item => list.Matches(item.Value, entry)));

    /// <summary>A criterion that matches nothing is a slip of the pen; in an exclusion it would expose what was to be hidden.</summary>
    private void ReportIdle(OperationCriteria? criteria)
    {
        foreach (var (items, what, matches, candidates) in criteria is null ? [] : Lists(criteria))
        {
            foreach (var item in (items ?? []).Where(item => !document.Operations.Any(entry => matches(item.Value, entry))))
            {
                var closest = item.Value.IndexOf('*') >= 0 ? null : Spelling.Closest(item.Value, document.Operations.SelectMany(candidates).Distinct());
                problems.Add(BindingProblems.MatchesNothing(item.Node, what, document.File.Name, closest));
            }
        }
    }

    private static Criterion[] Lists(OperationCriteria criteria) =>
    [
        new(criteria.Operations, "name", MatchesName, static entry => entry.OperationId is { } id ? [id, MethodAndPath.Of(entry)] : [MethodAndPath.Of(entry)]),
        new(criteria.Tags, "tag", static (tag, entry) => entry.Tags.Contains(tag), static entry => entry.Tags),
        new(criteria.Methods, "method", static (method, entry) => entry.Method.Equals(method, StringComparison.OrdinalIgnoreCase), static entry => [entry.Method]),
        new(criteria.Paths, "path", static (glob, entry) => Glob.MatchesPath(glob, entry.Path), static entry => [entry.Path]),
    ];

    private static bool MatchesName(string glob, OperationEntry entry) =>
        (entry.OperationId is { } id && Glob.MatchesText(glob, id)) || (MethodAndPath.Parse(glob) is { } wanted && wanted.Matches(entry, asGlob: true));

    private readonly record struct Criterion(
        IReadOnlyList<Positioned<string>>? Items,
        string What,
        Func<string, OperationEntry, bool> IsMatch,
        Func<OperationEntry, IEnumerable<string>> Candidates)
    {
        public bool Matches(string pattern, OperationEntry entry) => IsMatch(pattern, entry);
    }
}
