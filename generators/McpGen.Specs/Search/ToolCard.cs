using System.Collections.Generic;
using System.Linq;
using McpGen.Search;
using McpGen.Specs.Binding;
using McpGen.Specs.Binding.Naming;
using McpGen.Specs.Binding.Texts;
using McpGen.Specs.Nodes;
using McpGen.Specs.Text;

namespace McpGen.Specs.Search;

/// <summary>What a tool is found by.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">What a search shows of it, on one line.</param>
/// <param name="Actions">What it does.</param>
/// <param name="Fields">Its texts by <see cref="SearchField"/>.</param>
internal sealed record ToolCard(string Name, string Line, Actions Actions, IReadOnlyList<string> Fields)
{
    private const int LineLimit = 120;

    /// <summary>The card of a tool.</summary>
    public static ToolCard Of(BoundTool tool)
    {
        var entry = tool.Named.Operation.Entry;
        var definition = SpecReader.ReadLazily(new SpecFile("tool.json", tool.Model.Definition), [])!;
        var title = definition["title"]?.Scalar ?? "";
        var description = definition["description"]?.Scalar ?? "";
        var arguments = definition["inputSchema"]?["properties"]?.Members ?? [];
        return new(
            tool.Model.Name,
            DescriptionText.CleanLine(FirstSentence(title, description), LineLimit) ?? title,
            ActionsOf(tool.Model.Method, tool.Model.Name + " " + title),
            [
                tool.Model.Name,
                title,
                description,
                string.Join(" ", arguments.Select(static argument => argument.Key)),
                string.Join(" ", arguments.Select(static argument => argument.Value["description"]?.Scalar)),
                string.Join(" ", entry.Tags),
                entry.Path,
            ]);
    }

    /// <summary>By the words of its name and title, and by its method where they say nothing.</summary>
    private static Actions ActionsOf(string method, string text)
    {
        var actions = method switch
        {
            "GET" or "HEAD" or "QUERY" => Actions.Read,
            "DELETE" => Actions.Delete,
            _ => (Actions)0,
        };
        var named = (Actions)0;
        foreach (var word in Words.Of(text).Select(static word => word.ToLowerInvariant().ToCharArray()))
        {
            named |= SearchAction.Of(word, word.Length);
        }

        return actions switch
        {
            Actions.Read => actions | (named & Actions.List),
            Actions.Delete => actions,
            _ when (named & (Actions.Create | Actions.Update | Actions.Delete)) != 0 => named & ~Actions.Read & ~Actions.List,
            _ => method == "POST" ? Actions.Create : Actions.Update | (method == "PUT" ? Actions.Create : 0),
        };
    }

    /// <summary>The title where it says as much; the description's beginning where the title only repeats the name.</summary>
    private static string FirstSentence(string title, string description)
    {
        var line = description.Split('\n')[0];
        var end = line.IndexOf(". ", System.StringComparison.Ordinal);
        line = end < 0 ? line : line.Substring(0, end + 1);
        return line.Length > title.Length || title.Length == 0 ? line : title;
    }
}

/// <summary>Where a word of a tool stands.</summary>
internal enum SearchField
{
    /// <summary>In its name.</summary>
    Name,

    /// <summary>In its title.</summary>
    Title,

    /// <summary>In its description.</summary>
    Description,

    /// <summary>In the name of an argument.</summary>
    Arguments,

    /// <summary>In the description of an argument.</summary>
    ArgumentDescriptions,

    /// <summary>In a tag of its operation.</summary>
    Tags,

    /// <summary>In the path of its operation.</summary>
    Path,
}
