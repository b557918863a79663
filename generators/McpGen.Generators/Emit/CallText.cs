using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace McpGen.Generators.Emit;

/// <summary>Lays out a call, or a list: on one line where it fits, else its arguments on lines of their own.</summary>
internal static class CallText
{
    private const int Width = 120;
    private const string Indent = "\n    ";

    /// <summary>The text of <c>target(arguments)</c>.</summary>
    public static string Of(string target, params string[] arguments)
    {
        var line = $"{target}({string.Join(", ", arguments)})";
        if (line.Length <= Width && !line.Contains("\n"))
        {
            return line;
        }

        return $"{target}({Indent}{Fill(arguments.Select(static argument => argument.Replace("\n", Indent)))})";
    }

    /// <summary>The text of <c>target = [items]</c>.</summary>
    public static string List(string target, string[] items)
    {
        var line = $"{target} = [{string.Join(", ", items)}]";
        return line.Length <= Width ? line : $"{target} =\n[{Indent}{Fill(items)},\n]";
    }

    /// <summary>Fills lines with short arguments; one that has lines of its own stands alone.</summary>
    private static string Fill(IEnumerable<string> arguments)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var argument in arguments)
        {
            var fits = column > 0 && column + argument.Length + 2 <= Width && !argument.Contains("=>");
            if (column > 0)
            {
                text.Append(fits ? ", " : "," + Indent);
            }

            text.Append(argument);
            column = argument.Contains("=>") ? Width : (fits ? column + 2 : 0) + argument.Length;
        }

        return text.ToString();
    }
}
