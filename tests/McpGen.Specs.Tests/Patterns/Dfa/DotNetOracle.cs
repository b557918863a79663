using System;
using System.Text;
using System.Text.RegularExpressions;

namespace McpGen.Specs.Tests.Patterns.Dfa;

/// <summary>
/// .NET's backtracking engine made to mean ECMA-262, by replacing text in the pattern. It shares nothing with the compiler under test.
/// It counts UTF-16 units, so texts must stay in the basic plane.
/// </summary>
internal static class DotNetOracle
{
    private const string Space = @"\t-\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
    private const string NoSpace =
        @"\0-\u0008\u000E-\u001F!-\u009F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFEFE\uFF00-\uFFFF";
    private const string Word = "0-9A-Z_a-z";
    private const string NoWord = @"\0-/:-@\[-\^`{-\uFFFF";
    private const string Boundary = $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))";
    private const string NoBoundary = $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))";

    public static Regex Build(string pattern) => new(Translate(pattern), RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(500));

    /// <summary>Whether a text matches; null when backtracking does not come to an end, which is the engine's trouble and not the pattern's.</summary>
    public static bool? IsMatch(Regex regex, string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    public static string Translate(string pattern)
    {
        var text = new StringBuilder();
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
            {
                text.Append(Escape(pattern[++i], inClass));
            }
            else if (inClass)
            {
                inClass = pattern[i] != ']';
                text.Append(pattern[i] == '[' ? @"\[" : pattern[i]);
            }
            else if (pattern.AsSpan(i).StartsWith("[^]"))
            {
                text.Append(@"[\s\S]");
                i += 2;
            }
            else if (pattern.AsSpan(i).StartsWith("[]"))
            {
                text.Append("(?!)");
                i++;
            }
            else if (pattern.AsSpan(i).StartsWith("[^"))
            {
                inClass = true;
                text.Append("[^");
                i++;
            }
            else
            {
                inClass = pattern[i] == '[';
                text.Append(pattern[i] switch { '.' => @"[^\n\r\u2028\u2029]", '$' => @"\z", var c => c.ToString() });
            }
        }

        return text.ToString();
    }

    private static string Escape(char letter, bool inClass) => letter switch
    {
        'd' => Class("0-9", inClass),
        'D' => Class(@"\0-/:-\uFFFF", inClass),
        'w' => Class(Word, inClass),
        'W' => Class(NoWord, inClass),
        's' => Class(Space, inClass),
        'S' => Class(NoSpace, inClass),
        'b' when !inClass => Boundary,
        'B' => NoBoundary,
        _ when char.IsLetterOrDigit(letter) => "\\" + letter,
        _ => Regex.Escape(letter.ToString()) is ['\\', ..] escaped ? escaped : "\\" + letter,
    };

    private static string Class(string members, bool inClass) => inClass ? members : $"[{members}]";
}
