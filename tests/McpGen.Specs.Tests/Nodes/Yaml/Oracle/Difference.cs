using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Tests.Nodes.Yaml.Oracle;

/// <summary>Where two trees differ first: in kinds, scalars, keys, their order, what stands twice, and, if asked for, in where they stand.</summary>
internal sealed class Difference(bool withSpans)
{
    private readonly HashSet<(SpecNode, SpecNode)> _seen = [];

    /// <summary>The first difference, or null.</summary>
    public string? Of(SpecNode expected, SpecNode actual, string path = "$")
    {
        if (!_seen.Add((expected, actual)))
        {
            return null;
        }

        if (expected.Kind != actual.Kind || expected.Scalar != actual.Scalar)
        {
            return $"{path}: {expected.Kind} {Text(expected)} expected, not {actual.Kind} {Text(actual)} at {At(actual)}";
        }

        if (withSpans && Spans(path, expected.Span, actual.Span, actual) is { } span)
        {
            return span;
        }

        if (expected.Items.Count != actual.Items.Count)
        {
            return $"{path}: {expected.Items.Count} items expected, not {actual.Items.Count} at {At(actual)}";
        }

        return Members(path, expected.Members, actual.Members, actual)
            ?? Members(path + " twice", expected.Duplicates, actual.Duplicates, actual)
            ?? expected.Items.Select((item, i) => Of(item, actual.Items[i], $"{path}[{i}]")).FirstOrDefault(static found => found is not null);
    }

    private string? Members(string path, IReadOnlyList<Member> expected, IReadOnlyList<Member> actual, SpecNode owner)
    {
        var (expectedKeys, actualKeys) = (Keys(expected), Keys(actual));
        if (expectedKeys != actualKeys)
        {
            return $"{path}: {expectedKeys} expected, not {actualKeys} at {At(owner)}";
        }

        return expected.Zip(actual, (left, right) => (withSpans ? Spans($"{path}.{left.Key} (key)", left.KeySpan, right.KeySpan, owner) : null) ?? Of(left.Value, right.Value, $"{path}.{left.Key}"))
            .FirstOrDefault(static found => found is not null);
    }

    private static string? Spans(string path, TextSpan expected, TextSpan actual, SpecNode node) =>
        expected == actual ? null : $"{path}: {expected} expected, not {actual}, near {At(node)}: '{Cut(node, expected)}' and '{Cut(node, actual)}'";

    private static string Cut(SpecNode node, TextSpan span) => node.File.Text.Substring(span.Start, Math.Min(80, span.Length)).ReplaceLineEndings("⏎");

    private static string Text(SpecNode node) => JsonSerializer.Serialize(node.Scalar);

    private static string Keys(IReadOnlyList<Member> members) => string.Join(", ", members.Select(static member => member.Key));

    private static string At(SpecNode node) => $"{node.File.Path}{node.File.Lines.At(node.Span.Start)}";
}
