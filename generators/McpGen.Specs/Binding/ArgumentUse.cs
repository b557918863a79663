using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Manifest;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Binding;

/// <summary>Finds entries of <c>arguments</c> that no tool of their entry has an argument for.</summary>
internal sealed class ArgumentUse
{
    private readonly Dictionary<ToolEntry, List<(NamedOperation Operation, ToolBinder Tool)>> _tools = [];

    /// <summary>Takes note of a tool that was bound.</summary>
    public void Add(NamedOperation operation, ToolBinder tool)
    {
        if (!_tools.TryGetValue(operation.Operation.Tool, out var tools))
        {
            _tools.Add(operation.Operation.Tool, tools = []);
        }

        tools.Add((operation, tool));
    }

    /// <summary>A problem for each such entry.</summary>
    public IEnumerable<Problem> Unknown()
    {
        foreach (var entry in _tools)
        {
            var applied = new HashSet<ArgumentEntry>(entry.Value.SelectMany(static tool => tool.Tool.Applied));
            var names = entry.Value.SelectMany(static tool => tool.Tool.ArgumentNames).Distinct().OrderBy(static name => name, StringComparer.Ordinal).ToList();
            foreach (var argument in entry.Key.Arguments.Where(argument => !applied.Contains(argument)))
            {
                var tool = entry.Value.Count == 1 ? entry.Value[0].Operation.Name : "the selection";
                yield return BindingProblems.UnknownArgument(argument.Member, tool, Spelling.Closest(argument.Member.Key, names));
            }
        }
    }
}
