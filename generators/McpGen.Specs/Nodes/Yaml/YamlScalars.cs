using System;
using System.Globalization;

namespace McpGen.Specs.Nodes.Yaml;

/// <summary>
/// What a plain scalar means: the YAML 1.2 core schema (§10.3.2), with digits kept as text where a number would lose some.
/// So <c>no</c>, dates, <c>0x1F</c>, <c>.inf</c> and <c>044925</c> are strings.
/// </summary>
internal static class YamlScalars
{
    /// <summary>The kind and text of a scalar.</summary>
    /// <param name="text">The scalar, decoded.</param>
    /// <param name="isPlain">Whether it stands without quotes and not as a block.</param>
    /// <param name="tag">Its tag, or null.</param>
    public static (NodeKind Kind, string Text) Resolve(string text, bool isPlain, string? tag)
    {
        switch (tag)
        {
            case YamlTags.CorePrefix + "str" or "!":
                return (NodeKind.String, text);
            case YamlTags.CorePrefix + "int" or YamlTags.CorePrefix + "float" when Number(text) is { } number:
                return (NodeKind.Number, number);
            case YamlTags.CorePrefix + "bool" when IsBoolean(text):
                return (NodeKind.Boolean, Lower(text));
            case YamlTags.CorePrefix + "null":
                return (NodeKind.Null, "null");
        }

        if (!isPlain)
        {
            return (NodeKind.String, text);
        }

        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => (NodeKind.Null, "null"),
            _ when IsBoolean(text) => (NodeKind.Boolean, Lower(text)),
            _ when Number(text) is { } number => (NodeKind.Number, number),
            _ => (NodeKind.String, text),
        };
    }

    private static bool IsBoolean(string text) => text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    private static string Lower(string text) => text[0] is 't' or 'T' ? "true" : "false";

    /// <summary>The number as JSON writes it, or null when the text is none.</summary>
    private static string? Number(string text)
    {
        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            return Octal(text);
        }

        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var whole = DigitsEnd(text, at);
        var fraction = whole < text.Length && text[whole] == '.' ? DigitsEnd(text, whole + 1) : whole;
        var fractionDigits = Math.Max(0, fraction - whole - 1);
        if (whole == at && fractionDigits == 0)
        {
            return null;
        }

        // "044925" is an account number, not 44925.
        if (whole - at > 1 && text[at] == '0')
        {
            return null;
        }

        var end = fraction;
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var exponent = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            end = DigitsEnd(text, exponent);
            if (end == exponent)
            {
                return null;
            }
        }

        if (end != text.Length)
        {
            return null;
        }

        // What YAML has over JSON: "+1", ".5" and "1.".
        if (text[0] != '+' && whole > at && (fraction == whole || fractionDigits > 0))
        {
            return text;
        }

        return (text[0] == '-' ? "-" : "")
            + (whole > at ? text.Substring(at, whole - at) : "0")
            + (fractionDigits > 0 ? text.Substring(whole, fraction - whole) : "")
            + text.Substring(fraction);
    }

    private static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    private static string? Octal(string text)
    {
        long value = 0;
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '7' || value > long.MaxValue >> 3)
            {
                return null;
            }

            value = (value << 3) + (text[i] - '0');
        }

        return text.Length > 2 ? value.ToString(CultureInfo.InvariantCulture) : null;
    }
}
