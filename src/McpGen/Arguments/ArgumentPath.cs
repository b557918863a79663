using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace McpGen.Arguments;

/// <summary>Where a value stands, as a JSON pointer (RFC 6901). It is found in the index of the text, and only for an error.</summary>
internal static class ArgumentPath
{
    /// <summary>The pointer of a value, or of the value of a name.</summary>
    public static string Of(JsonText text, int at)
    {
        var pointer = new StringBuilder();
        Append(pointer, text, at);
        return pointer.ToString();
    }

    /// <summary>The pointer of a property that is not in the text.</summary>
    public static string Of(JsonText text, int parent, string name)
    {
        var pointer = new StringBuilder();
        Append(pointer, text, parent);
        Append(pointer, name);
        return pointer.ToString();
    }

    private static void Append(StringBuilder pointer, JsonText text, int at)
    {
        if (at < 0 || text[at].Parent is not (>= 0 and var parent))
        {
            return;
        }

        Append(pointer, text, parent);
        if (text[parent].Kind == JsonValueKind.Array)
        {
            pointer.Append('/').Append(text[at].Index.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            Append(pointer, NameOf(text, text[at].IsName ? at : at - 1));
        }
    }

    private static void Append(StringBuilder pointer, string name) => pointer.Append('/').Append(
        ShownText.Plain(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    /// <summary>A name; as written where it holds half a surrogate pair, which is no text.</summary>
    public static string NameOf(JsonText text, int name) =>
        text[name].IsEscaped && LoneSurrogates.In(text.Quoted(name)) ? Encoding.UTF8.GetString(text.Quoted(name)) : text.Characters(name).ToString();
}
