using System;
using System.Globalization;
using System.Text;

namespace McpGen.Arguments;

/// <summary>Where a nested value stands. A path is made when a check goes down into an object or array, and becomes text only in an error.</summary>
internal sealed class ArgumentPath(ArgumentPath? parent, string? name, int index)
{
    /// <summary>The JSON pointer (RFC 6901) of a member or, when <paramref name="name"/> is null, of an item.</summary>
    public static string Pointer(ArgumentPath? parent, string? name, int index)
    {
        var text = new StringBuilder();
        parent?.AppendTo(text);
        Append(text, name, index);
        return text.ToString();
    }

    /// <summary>The JSON pointer of this place itself.</summary>
    public override string ToString() => Pointer(parent, name, index);

    private static void Append(StringBuilder text, string? name, int index)
    {
        text.Append('/');
        if (name is null)
        {
            text.Append(index.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            text.Append(ShownText.Plain(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }
    }

    private void AppendTo(StringBuilder text)
    {
        parent?.AppendTo(text);
        Append(text, name, index);
    }
}
