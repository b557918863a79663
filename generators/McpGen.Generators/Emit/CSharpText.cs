using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace McpGen.Generators.Emit;

/// <summary>
/// The doors through which text of manifests and documents enters C#. Nothing from outside reaches a <see cref="SourceWriter"/> by another way,
/// so that no description, name or path can end its literal or comment and become code.
/// </summary>
internal static class CSharpText
{
    // Only those that break a type, parameter or local of that name; "type" or "value" would look odd with an "@".
    private static readonly HashSet<string> ContextualKeywords = new(StringComparer.Ordinal)
    {
        "await", "closed", "dynamic", "extension", "field", "file", "nameof", "notnull", "partial", "record", "required", "scoped", "union", "unmanaged",
        "var", "when", "where", "yield",
    };

    /// <summary>A string literal with exactly this value, except that half surrogate pairs become U+FFFD.</summary>
    public static string Literal(string value)
    {
        if (UnsafeText.IsPlain(value) && value.IndexOf('"') < 0 && value.IndexOf('\\') < 0)
        {
            return $"\"{value}\"";
        }

        var literal = new StringBuilder("\"");
        UnsafeText.Walk(value, (point, isUnsafe) =>
        {
            if (Escape(point) is { } escaped)
            {
                literal.Append(escaped);
            }
            else if (isUnsafe)
            {
                literal.Append(point > char.MaxValue ? "\\U" : "\\u").Append(Hex(point, point > char.MaxValue ? 8 : 4));
            }
            else
            {
                literal.Append(char.ConvertFromUtf32(point));
            }
        });
        return literal.Append('"').ToString();
    }

    /// <summary>A number in the form every culture shares.</summary>
    public static string Literal(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number in the form every culture shares, exact to the last bit.</summary>
    public static string Literal(double value) =>
        double.IsPositiveInfinity(value) ? "double.PositiveInfinity" :
        double.IsNegativeInfinity(value) ? "double.NegativeInfinity" :
        value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A number of bytes, as a product that people can read.</summary>
    public static string Size(int bytes) =>
        bytes % (1024 * 1024) == 0 ? $"{Literal((long)bytes / (1024 * 1024))} * 1024 * 1024" : bytes % 1024 == 0 ? $"{Literal((long)bytes / 1024)} * 1024" : Literal((long)bytes);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static string Literal(bool value) => value ? "true" : "false";

    /// <summary>A string literal that leaves backslashes alone where that reads better: for regular expressions.</summary>
    public static string VerbatimLiteral(string value) =>
        value.Contains('\\') && value.All(static c => c is >= ' ' and <= '~' and not '"') ? $"@\"{value}\"" : Literal(value);

    /// <summary>A string literal with exactly these UTF-16 units, half surrogate pairs among them; what is not ASCII is escaped.</summary>
    public static string UnitsLiteral(string units) => "\"" + string.Concat(units.Select(static unit =>
        Escape(unit) ?? (unit is >= ' ' and <= '~' ? unit.ToString() : "\\u" + Hex(unit, 4)))) + "\"";

    /// <summary>A UTF-8 literal on one line. The text must be JSON: what is unsafe in source is escaped as JSON escapes it.</summary>
    public static string JsonLiteral(string json) => Literal(SafeJson(json)) + "u8";

    /// <summary>A UTF-8 raw string literal over several lines, its fence longer than any run of quotes inside. The text must be JSON.</summary>
    public static string JsonBlock(string json)
    {
        var text = string.Join("\n", json.Replace("\r", "").Split('\n').Select(SafeJson));
        var fence = new string('"', Math.Max(3, LongestRun(text, '"') + 1));
        return $"{fence}\n{text}\n{fence}u8";
    }

    /// <summary>A UTF-8 raw string literal of lines: what is unsafe in source becomes a space.</summary>
    public static string LinesBlock(IEnumerable<string> lines)
    {
        var text = string.Join("\n", lines.Select(CommentText));
        var fence = new string('"', Math.Max(3, LongestRun(text, '"') + 1));
        return $"{fence}\n{text}\n{fence}u8";
    }

    /// <summary>A name that is not a keyword in any position; the text must be a valid identifier otherwise.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || ContextualKeywords.Contains(name) ? "@" + name : name;

    /// <summary>Text for a documentation comment: one line, XML-escaped.</summary>
    public static string DocText(string text) => CommentText(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>Text for a <c>//</c> comment: one line, nothing invisible.</summary>
    public static string CommentText(string text)
    {
        if (UnsafeText.IsPlain(text))
        {
            return text;
        }

        var comment = new StringBuilder();
        UnsafeText.Walk(text, (point, isUnsafe) => comment.Append(isUnsafe ? " " : char.ConvertFromUtf32(point)));
        return comment.ToString();
    }

    private static string? Escape(int point) => point switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\0' => "\\0",
        _ => null,
    };

    private static string SafeJson(string json)
    {
        if (UnsafeText.IsPlain(json))
        {
            return json;
        }

        var safe = new StringBuilder();
        UnsafeText.Walk(json, (point, isUnsafe) =>
        {
            if (!isUnsafe)
            {
                safe.Append(char.ConvertFromUtf32(point));
                return;
            }

            foreach (var unit in char.ConvertFromUtf32(point))
            {
                safe.Append("\\u").Append(Hex(unit, 4));
            }
        });
        return safe.ToString();
    }

    private static string Hex(int value, int digits) => value.ToString("x" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static int LongestRun(string text, char sought)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == sought ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
