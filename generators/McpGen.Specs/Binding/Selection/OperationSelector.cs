using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Extensions;
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
                if (ToolExtensions.DisabledBy(document, found[0]) is { } extension)
                {
                    problems.Add(ExtensionProblems.Disabled(name.Node, found[0].Label, extension));
                }

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
        var wanted = Matched(select);
        var unwanted = exclude is null ? [] : Matched(exclude);
        var selected = document.Operations
            .Where(entry => wanted.TrueForAll(met => met.Contains(entry)) && !unwanted.Exists(met => met.Contains(entry)) && exclude is not { All: true }
                && !(exclude is { Deprecated: true } && entry.Deprecated))
            .ToList();
        var enabled = selected.FindAll(entry => ToolExtensions.DisabledBy(document, entry) is null);
        if (enabled.Count == 0 && problems.Count == before)
        {
            problems.Add(BindingProblems.SelectsNothing(select.Node, document.File.Name, selected.Count));
        }

        return enabled;
    }

    private List<OperationEntry> Named(string name)
    {
        var byId = document.Operations.Where(entry => entry.OperationId == name).ToList();
        return byId.Count > 0 || MethodAndPath.Parse(name) is not { } wanted ? byId : document.Operations.Where(wanted.Is).Take(1).ToList();
    }

    /// <summary>For each list of the criteria the operations that meet it.</summary>
    private List<HashSet<OperationEntry>> Matched(OperationCriteria criteria)
    {
        var lists = new List<HashSet<OperationEntry>>();
        foreach (var criterion in Criterion.Of(criteria))
        {
            var met = new HashSet<OperationEntry>();
            foreach (var item in criterion.Items)
            {
                var matching = document.Operations.Where(criterion.Test(item.Value)).ToList();
                met.UnionWith(matching);
                if (matching.Count == 0)
                {
                    ReportIdle(criterion, item);
                }
            }

            lists.Add(met);
        }

        return lists;
    }

    /// <summary>An item that matches nothing is a slip of the pen; in an exclusion it would expose what was to be hidden.</summary>
    private void ReportIdle(Criterion criterion, Positioned<string> item)
    {
        var closest = item.Value.IndexOf('*') >= 0 ? null : Spelling.Closest(item.Value, document.Operations.SelectMany(criterion.Candidates).Distinct());
        problems.Add(BindingProblems.MatchesNothing(item.Node, criterion.What, document.File.Name, closest));
    }
}
