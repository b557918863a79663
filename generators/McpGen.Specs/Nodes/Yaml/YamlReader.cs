using System.Collections.Generic;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Reads YAML 1.2 as nodes in one pass over the text. The first mistake ends the reading: what follows one is mostly misread.</summary>
internal static class YamlReader
{
    /// <summary>The root of the first document; null when there is none, or the problems say why.</summary>
    /// <param name="file">The file.</param>
    /// <param name="problems">Gets what is wrong.</param>
    /// <param name="hasPaths">Whether <c>[]</c> is part of a text that it follows, or that goes on behind it with a dot: <c>[id, tags[].label]</c>.</param>
    public static SpecNode? Read(SpecFile file, ICollection<Problem> problems, bool hasPaths = false)
    {
        try
        {
            var document = new YamlDocument(file, hasPaths);
            var root = document.Read();
            if (root is null)
            {
                problems.Add(GeneralProblems.Empty(file));
            }
            else if (document.Following is { } span)
            {
                problems.Add(GeneralProblems.SeveralDocuments(file, span));
            }

            return root;
        }
        catch (UnreadableException exception)
        {
            problems.Add(exception.Problem);
            return null;
        }
    }
}
