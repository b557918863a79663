using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.Packages;

/// <summary>The project that README.md shows: its fenced blocks that are marked with a file's name.</summary>
internal static partial class ReadmeSnippet
{
    public static string Text { get; } = File.ReadAllText(Repository.At("README.md"));

    /// <summary>File name to content.</summary>
    public static IReadOnlyDictionary<string, string> Files() =>
        Block().Matches(Text).ToDictionary(static block => Path.GetFileName(block.Groups["path"].Value), static block => block.Groups["text"].Value);

    /// <summary>The line that shows what a misspelt operation looks like.</summary>
    public static string ErrorLine() => Error().Match(Text).Value;

    [GeneratedRegex("""<!-- file: (?<path>\S+) -->\n```\w+\n(?<text>.*?)```""", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("""^\S+\(\d+,\d+\): error MCPGEN.*$""", RegexOptions.Multiline)]
    private static partial Regex Error();
}
