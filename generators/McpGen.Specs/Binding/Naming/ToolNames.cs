using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using McpGen.Specs.Binding.Extensions;
using McpGen.Specs.Binding.Selection;
using McpGen.Specs.Nodes;
using McpGen.Specs.OpenApi;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Binding.Naming;

/// <summary>
/// Names the tools of a gateway. A name that the manifest states is taken as it is; any other is derived, and derived names that clash get
/// a suffix that depends on method and path alone, each of them, so that reordering a document never renames a tool.
/// </summary>
internal static class ToolNames
{
    private const int MaxDerived = 60;

    // MCP 2026-07-28, server/tools: tool names.
    private const int MaxLength = 128;
    private const string Placeholder = @"\{([^{}]*)\}";

    private static readonly string[] Placeholders = ["{operation}", "{tag}", "{method}"];

    /// <summary>The operations that got a name, with it.</summary>
    public static IReadOnlyList<NamedOperation> Allot(IReadOnlyList<SelectedOperation> operations, ICollection<Problem> problems)
    {
        var named = new List<NamedOperation>();
        var taken = new Dictionary<string, NamedOperation>(StringComparer.OrdinalIgnoreCase);
        foreach (var operation in operations.Where(static operation => operation is { IsSingle: true, Tool.Name: not null }))
        {
            var name = operation.Tool.Name!;
            if (!IsLegal(name.Value))
            {
                problems.Add(BindingProblems.BadToolName(name.Node, name.Value));
            }
            else if (taken.TryGetValue(name.Value, out var other))
            {
                problems.Add(BindingProblems.DuplicateToolName(name.Node, name.Value, other.Operation.Entry.Label));
            }
            else
            {
                taken.Add(name.Value, new(operation, name.Value));
                named.Add(taken[name.Value]);
            }
        }

        var soundTemplates = Templates(operations, problems);
        var derived = operations
            .Where(operation => !(operation.IsSingle && operation.Tool.Name is not null) && (operation.Tool.Name is not { } template || soundTemplates.Contains(template.Node)))
            .Select(static operation => new Candidate(operation, Expanded(operation)))
            .ToList();
        named.AddRange(Settled(derived, taken.Keys, problems));
        return named;
    }

    /// <summary>operationId, else method and path, in snake_case.</summary>
    internal static string Derived(OperationEntry entry)
    {
        var words = Words.Snake(entry.OperationId ?? "");
        words = words.Length > 0 ? words : Words.Snake(entry.Method + " " + entry.Path);
        return words;
    }

    /// <summary>Whether a tool can have a name.</summary>
    internal static bool IsLegal(string name) =>
        name.Length is > 0 and <= MaxLength && name.All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.' or '-');

    private static HashSet<SpecNode> Templates(IReadOnlyList<SelectedOperation> operations, ICollection<Problem> problems)
    {
        var sound = new HashSet<SpecNode>();
        foreach (var template in operations.Where(static operation => !operation.IsSingle).Select(static operation => operation.Tool.Name).Where(static name => name is not null).Distinct())
        {
            var unknown = Regex.Matches(template!.Value, Placeholder).Cast<Match>().Select(static match => match.Value).FirstOrDefault(match => !Placeholders.Contains(match));
            if (unknown is not null)
            {
                problems.Add(BindingProblems.UnknownPlaceholder(template.Node, unknown, Spelling.Closest(unknown, Placeholders)));
            }
            else if (!template.Value.Contains("{operation}"))
            {
                problems.Add(BindingProblems.TemplateWithoutOperation(template.Node));
            }
            else if (!IsLegal(Regex.Replace(template.Value, Placeholder, "x")))
            {
                problems.Add(BindingProblems.BadToolName(template.Node, template.Value));
            }
            else
            {
                sound.Add(template.Node);
            }
        }

        return sound;
    }

    private static string Expanded(SelectedOperation operation)
    {
        if (operation.Tool.Name is null && ToolExtensions.NameOf(operation.Entry) is { } wished)
        {
            return wished;
        }

        var derived = Derived(operation.Entry);
        return operation.Tool.Name is { } template && !operation.IsSingle
            ? template.Value.Replace("{operation}", derived)
                .Replace("{tag}", operation.Entry.Tags.Count == 0 ? "" : Words.Snake(operation.Entry.Tags[0]))
                .Replace("{method}", Words.Snake(operation.Entry.Method))
            : derived;
    }

    private static IEnumerable<NamedOperation> Settled(List<Candidate> candidates, IEnumerable<string> taken, ICollection<Problem> problems)
    {
        var used = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        for (var round = 0; candidates.Count > 0; round++)
        {
            var next = new List<Candidate>();
            foreach (var group in candidates.GroupBy(candidate => candidate.Name(round), StringComparer.OrdinalIgnoreCase))
            {
                var members = group.ToList();
                if (members.Count == 1 && !used.Contains(group.Key) && IsLegal(group.Key))
                {
                    yield return new(members[0].Operation, group.Key);
                }
                else if (round < Candidate.Rounds)
                {
                    next.AddRange(members);
                }
                else
                {
                    // Only one operation asked for twice without a name gets here.
                    yield return new(members[0].Operation, group.Key);
                    foreach (var member in members.Skip(1))
                    {
                        var node = member.Operation.Tool.Operation?.Node ?? member.Operation.Tool.Node;
                        problems.Add(BindingProblems.DuplicateToolName(node, group.Key, member.Operation.Entry.Label));
                    }
                }
            }

            foreach (var settled in candidates.Except(next))
            {
                used.Add(settled.Name(round));
            }

            candidates = next;
        }
    }

    /// <summary>A derived name and how it grows more particular from round to round.</summary>
    private sealed class Candidate(SelectedOperation operation, string words)
    {
        public const int Rounds = 2;

        public SelectedOperation Operation => operation;

        public string Name(int round)
        {
            if (round == 0 && words.Length is > 0 and <= MaxDerived)
            {
                return words;
            }

            var key = MethodAndPath.Of(operation.Entry);
            var stem = words.Length == 0 ? "operation" : words.Length > MaxDerived - 7 ? words.Substring(0, MaxDerived - 7).TrimEnd('_') : words;
            return stem + "_" + StableHash.Of(round < Rounds ? key : operation.Upstream.Section.Name + " " + key);
        }
    }
}

/// <summary>An operation with the name its tool will have.</summary>
internal sealed record NamedOperation(SelectedOperation Operation, string Name);
