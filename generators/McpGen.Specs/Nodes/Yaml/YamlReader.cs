using System.Collections.Generic;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Reads YAML 1.2 as nodes in one pass over the text. The first mistake ends the reading: what follows one is mostly misread.</summary>
internal static class YamlReader
{
    public static SpecNode? Read(SpecFile file, ICollection<Problem> problems)
    {
        try
        {
            var document = new YamlDocument(file);
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
