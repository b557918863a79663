using System;
using McpGen.Specs.Nodes;

namespace McpGen.Specs.Tests.Nodes.Yaml.Fuzz;

/// <summary>Where YamlDotNet reads on, but not what YAML 1.2 says.</summary>
internal static class YamlOpinion
{
    /// <summary>Whether a file that we read holds something of which YamlDotNet has a view of its own.</summary>
    public static bool Differs(SpecNode root)
    {
        var text = root.File.Text;

        // Line breaks of YAML 1.1, and a byte order mark that is not the first character.
        if (text.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') >= 0 || text.IndexOf('\uFEFF', text.Length > 0 ? 1 : 0) >= 0)
        {
            return true;
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ':' ? IsColon(text, at) : text[at] == '*' ? IsStar(text, at) : text[at] == '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])))
            {
                return true;
            }
        }

        // A block that is not indented: it loses the blanks in front of its lines.
        return root.Kind == NodeKind.String && root.Span.Length > 0 && text[root.Span.Start] is '|' or '>';
    }

    // In front of a bracket or comma it takes the colon for a part of the text; where nothing stands before it, it drops it, or the value.
    private static bool IsColon(string text, int at) =>
        at == 0 || text[at - 1] is ' ' or '\t' or '\r' or '\n' or ',' or '[' or '{' || (at + 1 < text.Length && text[at + 1] is ',' or '[' or ']' or '{' or '}');

    // In the middle of a text it takes it for an alias, and then a colon for a part of the text.
    private static bool IsStar(string text, int at)
    {
        var word = text.AsSpan(at);
        var end = word.IndexOfAny(" \t\r\n");
        return word[..(end < 0 ? word.Length : end)].Contains(':');
    }
}
