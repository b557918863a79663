using System.Globalization;
using System.Runtime.CompilerServices;

namespace McpGen.Specs.Nodes;

/// <summary>Finds the end of a JSON string that is known to be well-formed, and decodes it.</summary>
internal static class JsonString
{
    /// <summary>The offset behind the closing quote of the string whose opening quote is at <paramref name="start"/>.</summary>
    [MethodImpl(HotLoop.Options)]
    public static int EndOf(string text, int start)
    {
        var at = start + 1;
        while (text[at] != '"')
        {
            at += text[at] == '\\' ? 2 : 1;
        }

        return at + 1;
    }

    /// <summary>What stands between the quotes, escapes resolved.</summary>
    public static string Decode(string text, int start, int end)
    {
        var length = end - start - 2;
        if (text.IndexOf('\\', start + 1, length) < 0)
        {
            return text.Substring(start + 1, length);
        }

        var decoded = new char[length];
        var count = 0;
        for (var at = start + 1; at < end - 1; at++)
        {
            decoded[count++] = text[at] == '\\' ? Escaped(text, ref at) : text[at];
        }

        return new string(decoded, 0, count);
    }

    private static char Escaped(string text, ref int at)
    {
        var c = text[++at];
        if (c != 'u')
        {
            return c switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c };
        }

        at += 4;
        return (char)int.Parse(text.Substring(at - 3, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
