using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.Generators.Tests.Fuzz;

/// <summary>Breaks a text in one to four places, as the seed says.</summary>
internal static class Mutation
{
    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ":", ",", "\"", "'", "\n", "\r\n", "\t", "- ", "? ", "|", ">", "|+\n      \n", "&a ", "*a", "<<: *a", "!!str ", "#", "@", "\\", "\\u12", "\uFEFF", "\u2028", "\ud800", "\0",
        "null", "~", "1e999", "-1", "0x1F", "true", "9223372036854775808", "\"\"\"", "*/", "{{", "}}", "${", "${X}", "class", "\u202E", "\"; } class X { \"", "$ref", "type: object", "oneOf", "allOf",
        "enum: []", "pattern: '('", "minimum: 9e99", "maxLength: -1", "default: {}", "readOnly: true", "in: cookie", "style: deepObject", "/{a}/..", "%", "?x=1", "../", "https://x.example/y",
    ];

    public static string Of(string text, int seed)
    {
        var random = new Random(seed);
        for (var times = random.Next(1, 5); times > 0 && text.Length > 0; times--)
        {
            text = Once(text, random);
        }

        return text;
    }

    private static string Once(string text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 30), text.Length - at);
        return random.Next(8) switch
        {
            0 => text.Remove(at, length),
            1 or 2 => text.Insert(at, Fragments[random.Next(Fragments.Length)]),
            3 => text.Remove(at, length).Insert(at, Fragments[random.Next(Fragments.Length)]),
            4 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
            5 => string.Join('\n', Lines(text.Split('\n').ToList(), random)),
            6 => text[..at],
            _ => string.Concat(text.AsSpan(0, at), ((char)random.Next(1, 0x3000)).ToString(), text.AsSpan(at + 1)),
        };
    }

    // A line that moves or doubles is what an edit gone wrong mostly looks like.
    private static List<string> Lines(List<string> lines, Random random)
    {
        var line = lines[random.Next(lines.Count)];
        if (random.Next(2) == 0)
        {
            lines.Remove(line);
        }

        lines.Insert(random.Next(lines.Count + 1), random.Next(3) == 0 ? "  " + line : line);
        return lines;
    }
}
