using System;
using System.Collections.Generic;
using McpGen.Specs.Problems;
using McpGen.Specs.Text;
using YamlDotNet.Core;

namespace McpGen.Specs.Nodes;

/// <summary>Reads YAML 1.2 through YamlDotNet's events; what they mean is decided here.</summary>
internal static class YamlReader
{
    public static SpecNode? Read(SpecFile file, ICollection<Problem> problems)
    {
        var first = Try(file, YamlSource.Of(file), out var root);
        if (first is { Id: var id } && id == GeneralProblems.SyntaxDescriptor.Id)
        {
            var edited = YamlSource.WithoutLeadingBlanks(file);
            if (edited.Text.Length < file.Text.Length)
            {
                var second = Try(file, edited, out root);
                first = root is not null ? second : first;
            }
        }

        if (first is not null)
        {
            problems.Add(first);
        }

        return root;
    }

    private static Problem? Try(SpecFile file, YamlSource source, out SpecNode? root)
    {
        root = null;
        try
        {
            var tree = new YamlTree(file, source);
            root = tree.Read();
            return root is null ? GeneralProblems.Empty(file) : tree.Following is { } span ? GeneralProblems.SeveralDocuments(file, span) : null;
        }
        catch (UnreadableException exception)
        {
            return exception.Problem;
        }
        catch (YamlException exception)
        {
            var start = Math.Min(source.InFile(exception.Start.Index), file.Text.Length);
            var end = Math.Min(source.InFile(exception.End.Index), file.Text.Length);
            return GeneralProblems.Syntax(file, new TextSpan(start, Math.Max(start, end)), "YAML", Sentence(exception.Message));
        }
    }

    // Messages of the parser end in a full stop; ours do not.
    private static string Sentence(string message) => message.Trim().TrimEnd('.');
}
