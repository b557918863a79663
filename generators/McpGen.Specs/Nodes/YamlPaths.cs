using System.Text;

namespace McpGen.Specs.Nodes;

/// <summary>
/// Lets paths such as <c>tags[].label</c> stand in a list in brackets, where YAML takes the brackets for a list of their own: <c>[id, tags[].label]</c>.
/// While the parser has the text, two characters that mean nothing stand for such a pair; offsets stay the same.
/// </summary>
internal static class YamlPaths
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    /// <summary>Puts the characters in place of every empty pair that belongs to a path: one behind a name, or before a dot.</summary>
    public static string Hide(string text)
    {
        if (text.IndexOf("[]", System.StringComparison.Ordinal) < 0 || text.IndexOfAny([Open, Close]) >= 0)
        {
            return text;
        }

        var hidden = new StringBuilder(text);
        for (var i = 0; i + 1 < hidden.Length; i++)
        {
            if (hidden[i] == '[' && hidden[i + 1] == ']' && (FollowsName(hidden, i) || PrecedesDot(hidden, i + 2)))
            {
                hidden[i] = Open;
                hidden[++i] = Close;
            }
        }

        return hidden.ToString();
    }

    /// <summary>The text as it stands in the file.</summary>
    public static string Show(string text) => text.IndexOf(Open) < 0 ? text : text.Replace(Open, '[').Replace(Close, ']');

    private static bool FollowsName(StringBuilder text, int at) =>
        at > 0 && (text[at - 1] == Close || !(char.IsWhiteSpace(text[at - 1]) || text[at - 1] is ':' or ',' or '[' or ']' or '{' or '}' or '\'' or '#'));

    private static bool PrecedesDot(StringBuilder text, int at)
    {
        while (at + 1 < text.Length && text[at] == '[' && text[at + 1] == ']')
        {
            at += 2;
        }

        return at < text.Length && text[at] == '.';
    }
}
