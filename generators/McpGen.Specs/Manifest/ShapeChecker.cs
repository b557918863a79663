using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using McpGen.Specs.Nodes;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Manifest;

/// <summary>Compares a manifest with its shape and reports every difference: unknown keys, wrong types, missing keys, malformed texts.</summary>
internal sealed class ShapeChecker(ICollection<Problem> problems)
{
    /// <summary>Checks a value and everything below it.</summary>
    public void Check(SpecNode node, string key, ValueShape shape)
    {
        switch (shape)
        {
            case ObjectShape mapping:
                CheckObject(node, key, mapping);
                break;
            case WordOrObjectShape either when node.Kind == NodeKind.Object:
                CheckObject(node, key, either.Mapping);
                break;
            case WordOrObjectShape either:
                CheckChoice(node, key, either.Word, either.Words);
                break;
            case MapShape map:
                CheckMap(node, key, map);
                break;
            case ListShape list:
                CheckList(node, key, list);
                break;
            case ChoiceShape choice:
                CheckChoice(node, key, choice, choice.Words);
                break;
            case TextShape text:
                CheckText(node, key, text);
                break;
            case FlagShape when node.Kind != NodeKind.Boolean:
            case NumberShape { IsCount: false } when node.Kind != NodeKind.Number:
            case NumberShape { IsCount: true } when Count(node) is null:
                problems.Add(ManifestProblems.WrongType(node, key, shape.Words));
                break;
        }
    }

    /// <summary>The value of a whole number that is not negative, or null.</summary>
    public static int? Count(SpecNode node) =>
        node.Kind == NodeKind.Number && int.TryParse(node.Scalar, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private void CheckObject(SpecNode node, string key, ObjectShape shape)
    {
        if (node.Kind != NodeKind.Object)
        {
            problems.Add(ManifestProblems.WrongType(node, key, shape.Words));
            return;
        }

        foreach (var member in node.Members)
        {
            var known = shape.Find(member.Key);
            if (known is null)
            {
                var unused = shape.Keys.Select(static candidate => candidate.Name).Where(name => node[name] is null);
                problems.Add(ManifestProblems.UnknownKey(member, Spelling.Closest(member.Key, unused)));
            }
            else
            {
                Check(member.Value, member.Key, known.Shape);
            }
        }

        foreach (var required in shape.Keys.Where(candidate => candidate.Required && node[candidate.Name] is null))
        {
            problems.Add(ManifestProblems.MissingKey(node, required.Name, required.Description));
        }
    }

    private void CheckMap(SpecNode node, string key, MapShape shape)
    {
        if (node.Kind != NodeKind.Object)
        {
            problems.Add(ManifestProblems.WrongType(node, key, shape.Words));
            return;
        }

        foreach (var member in node.Members)
        {
            Check(member.Value, member.Key, shape.Value);
        }
    }

    private void CheckList(SpecNode node, string key, ListShape shape)
    {
        if (node.Kind != NodeKind.Array || (node.Items.Count == 0 && !shape.MayBeEmpty))
        {
            problems.Add(ManifestProblems.WrongType(node, key, node.Kind == NodeKind.Array ? "a list of at least one item" : shape.Words));
            return;
        }

        foreach (var item in node.Items)
        {
            Check(item, key, shape.Item);
        }
    }

    private void CheckChoice(SpecNode node, string key, ChoiceShape shape, string words)
    {
        var comparison = shape.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (node.Kind != NodeKind.String)
        {
            problems.Add(ManifestProblems.WrongType(node, key, words));
        }
        else if (!shape.Values.Any(value => value.Equals(node.Scalar, comparison)))
        {
            problems.Add(ManifestProblems.WrongChoice(node, key, words, Spelling.Closest(node.Scalar!, shape.Values)));
        }
    }

    private void CheckText(SpecNode node, string key, TextShape shape)
    {
        if (node.Kind is not (NodeKind.String or NodeKind.Number) || string.IsNullOrWhiteSpace(node.Scalar))
        {
            problems.Add(ManifestProblems.WrongType(node, key, shape.Words));
        }
        else if (shape.Kind == TextKind.Duration)
        {
            DurationText.Read(node, key, problems);
        }
        else if (shape.Kind == TextKind.Size)
        {
            SizeText.Read(node, key, problems);
        }
        else if (shape.Kind == TextKind.Template && EnvironmentText.Parse(node.Scalar!, out var error) is null)
        {
            problems.Add(ManifestProblems.BadEnvironmentReference(node, error!));
        }
    }
}
