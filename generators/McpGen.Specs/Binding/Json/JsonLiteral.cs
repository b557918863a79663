using System.Globalization;
using System.Text;

namespace McpGen.Specs.Binding.Json;

/// <summary>JSON strings that are safe to show in source code: what cannot be seen, or ends a line anywhere, is escaped.</summary>
internal static class JsonLiteral
{
    /// <summary>A text as a JSON string, quotes included. Lone surrogates, which UTF-8 cannot hold, become U+FFFD.</summary>
    public static string String(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and <= '~' and not ('"' or '\\'))
            {
                json.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (Invisible.IsIn(char.ConvertToUtf32(c, text[i + 1])))
                {
                    Escape(json, c);
                    Escape(json, text[i + 1]);
                }
                else
                {
                    json.Append(c).Append(text[i + 1]);
                }

                i++;
            }
            else if (char.IsSurrogate(c))
            {
                json.Append('\uFFFD');
            }
            else
            {
                Append(json, c);
            }
        }

        return json.Append('"').ToString();
    }

    private static void Append(StringBuilder json, char c)
    {
        switch (c)
        {
            case '"':
                json.Append("\\\"");
                break;
            case '\\':
                json.Append(@"\\");
                break;
            case '\n':
                json.Append(@"\n");
                break;
            case '\r':
                json.Append(@"\r");
                break;
            case '\t':
                json.Append(@"\t");
                break;
            default:
                if (Invisible.IsIn(c))
                {
                    Escape(json, c);
                }
                else
                {
                    json.Append(c);
                }

                break;
        }
    }

    private static void Escape(StringBuilder json, char c) => json.Append(@"\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
