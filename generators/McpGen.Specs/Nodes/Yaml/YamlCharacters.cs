using System.Globalization;
using System.Runtime.CompilerServices;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>Which characters may stand in a YAML text (YAML 1.2 §5.1).</summary>
internal static class YamlCharacters
{
    /// <summary>Refuses control characters, which no text should hold as they are.</summary>
    [MethodImpl(HotLoop.Options)]
    public static void Check(YamlCursor cursor)
    {
        var text = cursor.Text;
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (text[at] < ' ' && text[at] is not ('\t' or '\n' or '\r'))
            {
                throw cursor.Problem(
                    at,
                    string.Format(CultureInfo.InvariantCulture, "a control character (U+{0:X4}) cannot stand in YAML; write \"\\x{0:X2}\" in double quotes, or remove it", (int)text[at]));
            }
        }
    }
}
