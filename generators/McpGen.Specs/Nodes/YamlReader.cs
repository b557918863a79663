using System;
using System.Collections.Generic;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;
using YamlDotNet.Core;

namespace McpGen.Specs.Nodes;

/// <summary>Reads YAML 1.2 through YamlDotNet's events; what they mean is decided here.</summary>
internal static class YamlReader
{
    public static SpecNode? Read(SpecFile file, ICollection<Problem> problems, bool hasPaths = false)
    {
        var source = YamlSource.Of(file, hasPaths);
        try
        {
            var tree = new YamlTree(file, source);
            var root = tree.Read();
            if (root is null)
            {
                problems.Add(GeneralProblems.Empty(file));
            }
            else if (tree.Following is { } span)
            {
                problems.Add(GeneralProblems.SeveralDocuments(file, span));
            }

            return root;
        }
        catch (UnreadableException exception)
        {
            problems.Add(exception.Problem);
        }
        catch (YamlException exception)
        {
            var start = Math.Min(source.InFile(exception.Start.Index), file.Text.Length);
            var end = Math.Min(source.InFile(exception.End.Index), file.Text.Length);
            problems.Add(GeneralProblems.Syntax(file, new TextSpan(start, Math.Max(start, end)), "YAML", Sentence(exception.Message)));
        }

        return null;
    }

    // Messages of the parser end in a full stop; ours do not.
    private static string Sentence(string message) => message.Trim().TrimEnd('.');
}
