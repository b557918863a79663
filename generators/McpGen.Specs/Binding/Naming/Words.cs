using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace McpGen.Specs.Binding.Naming;

/// <summary>Splits names of any style into words of ASCII letters and digits.</summary>
internal static class Words
{
    /// <summary><c>getHTTPStatus</c> and <c>get-http_status</c> are three words; what is not ASCII separates.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!IsLetterOrDigit(c))
            {
                Flush(words, word);
                continue;
            }

            var startsWord = IsUpper(c) && word.Length > 0 && (!IsUpper(name[i - 1]) || (i + 1 < name.Length && IsLower(name[i + 1])));
            if (startsWord)
            {
                Flush(words, word);
            }

            word.Append(c);
        }

        Flush(words, word);
        return words;
    }

    /// <summary>Words in <c>snake_case</c>.</summary>
    public static string Snake(string name) => string.Join("_", Of(name).Select(static word => word.ToLowerInvariant()));

    /// <summary>Words in <c>PascalCase</c>; empty when there are none.</summary>
    public static string Pascal(string name) =>
        string.Concat(Of(name).Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant()));

    /// <summary>Words as a sentence begins: <c>Add note</c>.</summary>
    public static string Sentence(string name)
    {
        var text = string.Join(" ", Of(name).Select(static word => word.ToLowerInvariant()));
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text.Substring(1);
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsLetterOrDigit(char c) => IsUpper(c) || IsLower(c) || c is >= '0' and <= '9';
}
