using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Manifest;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Binding;

/// <summary>Finds entries of <c>arguments</c> that no tool of their entry has an argument for.</summary>
internal sealed class ArgumentUse
{
    private readonly Dictionary<SpecNode, List<Noted>> _tools = [];

    /// <summary>Takes note of a tool that was bound.</summary>
    public void Add(NamedOperation operation, ToolBinder tool)
    {
        var entry = operation.Operation.Tool;
        if (entry.Arguments.Count == 0)
        {
            return;
        }

        if (!_tools.TryGetValue(entry.Node, out var tools))
        {
            _tools.Add(entry.Node, tools = []);
        }

        tools.Add(new(operation, tool));
    }

    /// <summary>A problem for each such entry.</summary>
    public IEnumerable<Problem> Unknown()
    {
        foreach (var tools in _tools.Values)
        {
            var applied = new HashSet<ArgumentEntry>(tools.SelectMany(static tool => tool.Binder.Applied));
            var names = tools.SelectMany(static tool => tool.Binder.ArgumentNames).Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToList();
            foreach (var argument in tools[0].Named.Operation.Tool.Arguments.Where(argument => !applied.Contains(argument)))
            {
                var tool = tools.Count == 1 ? tools[0].Named.Name : "the selection";
                yield return BindingProblems.UnknownArgument(argument.Member, tool, Spelling.Closest(argument.Member.Key, names));
            }
        }
    }

    private sealed record Noted(NamedOperation Named, ToolBinder Binder);
}
