using System;
using System.Linq;

namespace McpGen.Specs.Tests.Nodes.Yaml.Fuzz;

/// <summary>Texts broken, or made of pieces that mean something to YAML.</summary>
internal static class YamlMutation
{
    private static readonly string[] Pieces =
    [
        "a", "b", "k: ", "- ", "? ", ": ", ":", "-", "?", ",", "[", "]", "{", "}", "'", "''", "\"", "\\\"", "\\n", "\\", "#", " # c", "|", ">", "|-", ">+", "|2", "&a ", "*a", "!!str ", "!x ", "<<: ", "1", "~",
        " ", "  ", "    ", "\t", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\nk: ", "\n  l: ", "\n\n", "\r\n", "\r", "---\n", "...\n", "\n--- ", "%YAML 1.2\n", "x y", "a:b", "\uFEFF", "é",
    ];

    /// <summary>A text with one to four edits.</summary>
    public static string Of(string text, Random random)
    {
        for (var edits = random.Next(1, 5); edits > 0 && text.Length > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 20), text.Length - at);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
                2 => text[..at],
                3 => text.Remove(at, length).Insert(at, Piece(random)),
                4 => text.Insert(at, ((char)random.Next(0x3000)).ToString()),
                _ => text.Insert(at, Piece(random)),
            };
        }

        return text;
    }

    /// <summary>Nothing but pieces.</summary>
    public static string Soup(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Piece(random)));

    private static string Piece(Random random) => Pieces[random.Next(Pieces.Length)];
}
