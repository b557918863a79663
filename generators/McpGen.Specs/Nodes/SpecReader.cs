using System;
using System.Collections.Generic;
using McpGen.Specs.Nodes.Yaml;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes;

/// <summary>Reads a file as nodes, whichever of the two syntaxes it is written in.</summary>
public static class SpecReader
{
    /// <summary>Reads a file and reports every key that stands twice in it. Never throws.</summary>
    /// <returns>The root; null when nothing could be read, and then <paramref name="problems"/> say why.</returns>
    public static SpecNode? Read(SpecFile file, ICollection<Problem> problems) => Checked(ReadLazily(file, problems), problems);

    /// <summary>As <see cref="Read"/>, for a file with paths in it: see <see cref="YamlReader.Read"/>.</summary>
    internal static SpecNode? ReadWithPaths(SpecFile file, ICollection<Problem> problems) => Checked(ReadLazily(file, problems, hasPaths: true), problems);

    private static SpecNode? Checked(SpecNode? root, ICollection<Problem> problems)
    {
        if (root is not null)
        {
            DuplicateKeys.Report(root, problems);
        }

        return root;
    }

    /// <summary>
    /// As <see cref="Read"/>, but leaves subtrees of JSON alone until they are asked for; <see cref="SpecNode.Duplicates"/> are the caller's to
    /// report.
    /// </summary>
    internal static SpecNode? ReadLazily(SpecFile file, ICollection<Problem> problems, bool hasPaths = false)
    {
        try
        {
            return StartsLikeJson(file.Text) ? ReadJson(file, problems, hasPaths) : YamlReader.Read(file, problems, hasPaths);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problems.Add(GeneralProblems.InternalFailure(file, exception));
            return null;
        }
    }

    private static SpecNode? ReadJson(SpecFile file, ICollection<Problem> problems, bool hasPaths)
    {
        var root = JsonReader.Read(file, out var problem);
        if (root is not null)
        {
            return root;
        }

        // A flow mapping is YAML too, with its own rules: comments, trailing commas, bare words.
        if (file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            return YamlReader.Read(file, problems, hasPaths);
        }

        problems.Add(problem!);
        return null;
    }

    private static bool StartsLikeJson(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\uFEFF'))
            {
                return c is '{' or '[';
            }
        }

        return false;
    }
}
