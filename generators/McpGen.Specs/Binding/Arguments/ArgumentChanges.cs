using System.Collections.Generic;
using System.Linq;
using McpGen.Specs.Binding.Json;
using McpGen.Specs.Binding.Requests;
using McpGen.Specs.Binding.Schemas;
using McpGen.Specs.Manifest;
using McpGen.Specs.Model;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;

namespace McpGen.Specs.Binding.Arguments;

/// <summary>Applies what the manifest says about the arguments of one tool.</summary>
internal sealed class ArgumentChanges(IReadOnlyList<ArgumentSlot> slots, ICollection<Problem> problems)
{
    /// <summary>Applies the entries; returns those that name an argument the tool has.</summary>
    public IReadOnlyList<ArgumentEntry> Apply(IReadOnlyList<ArgumentEntry> entries)
    {
        var targets = new List<Target>();
        foreach (var entry in entries)
        {
            if (Find(entry.Member.Key) is { } slot)
            {
                targets.Add(new(entry, slot));
            }
        }

        foreach (var target in targets)
        {
            Apply(target.Entry, target.Slot);
        }

        foreach (var target in targets.Where(static target => target.Entry.Name is not null))
        {
            Rename(target.Entry.Name!, target.Slot);
        }

        return targets.ConvertAll(static target => target.Entry);
    }

    /// <summary>By the argument's name, else by the name in the document when only one has it.</summary>
    private ArgumentSlot? Find(string name) =>
        slots.FirstOrDefault(slot => slot.Name == name)
        ?? (slots.Count(slot => slot.WireName == name) == 1 ? slots.First(slot => slot.WireName == name) : null);

    private void Apply(ArgumentEntry entry, ArgumentSlot slot)
    {
        slot.Use = entry.Description is { } description ? slot.Use with { Description = description } : slot.Use;
        slot.Use = new Narrowing(slot.Name, problems).Apply(slot.Use, entry);
        if (entry.Value is { } value && Checked(value, slot, "value") is { } fixedJson)
        {
            if (slot.Location == ParameterLocation.Path && (value.Scalar is null or "" || value.Kind == NodeKind.Null || PathText.IsDotSegment(value.Scalar)))
            {
                problems.Add(BindingProblems.BadPathValue(value, slot.Name));
            }

            slot.FixedJson = fixedJson;
        }

        if (entry.Default is { } defaultValue && Checked(defaultValue, slot, "default") is { } defaultJson)
        {
            slot.Default = defaultJson;
            slot.Use = slot.Use with { Default = defaultJson };
            slot.Required = false;
        }

        if (entry.Required is { } required)
        {
            if (!required.Value && slot.Required)
            {
                problems.Add(BindingProblems.CannotBeOptional(required.Node, slot.Name));
            }

            slot.Required |= required.Value;
        }
    }

    private string? Checked(SpecNode value, ArgumentSlot slot, string key)
    {
        if (value.Scalar?.IndexOf("${", System.StringComparison.Ordinal) >= 0)
        {
            problems.Add(ManifestProblems.EnvironmentNotReadHere(value, key));
            return null;
        }

        var fault = ShapeFit.Fault(value, slot.Use);
        var json = NodeJson.Write(value);
        if (fault is not null || json is null)
        {
            problems.Add(BindingProblems.BadValue(value, slot.Name, fault ?? "cannot be written as JSON"));
            return null;
        }

        return json;
    }

    private void Rename(Positioned<string> name, ArgumentSlot slot)
    {
        if (!ArgumentNames.IsLegal(name.Value))
        {
            problems.Add(BindingProblems.BadArgumentName(name.Node));
        }
        else if (slots.Any(other => other != slot && other.FixedJson is null && other.Name == name.Value))
        {
            problems.Add(BindingProblems.DuplicateArgumentName(name.Node));
        }
        else
        {
            slot.Name = name.Value;
        }
    }

    private sealed record Target(ArgumentEntry Entry, ArgumentSlot Slot);
}
