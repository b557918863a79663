using System;
using System.Collections.Generic;
using System.Linq;
using McpGen.Results.Shaping;

namespace McpGen.Tests.Results.Shaping;

/// <summary>Random answers and random projections of them, with few names, so that they meet.</summary>
internal sealed class RandomJson(Random random)
{
    // As they stand in JSON, and what they are.
    private static readonly (string Json, string Name)[] Names =
    [
        ("id", "id"), ("name", "name"), ("email", "email"), ("items", "items"), ("", ""), ("a.b", "a.b"), ("\\u0069d", "id"), ("na\\u006de", "name"),
        ("q\\\"q", "q\"q"), ("s\\/s", "s/s"), ("\\u200b", "\u200b"), ("\\ud83d\\ude00", "😀"), ("é", "é"), ("\\ud800", "\ufffd"), ("\\n", "\n"),
        ("E_mail", "E_mail"), ("ada@example.com", "ada@example.com"), (new string('n', 70), new string('n', 70)),
    ];

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-1.50e+3", "12345678901234567890", "4111111111111111", "\"\"", "\"text\"", "\"\\u00e9\\n \\ud83d\\ude00\"", "\"call ada@example.com now\"",
        "\"a\\/b\\\\\"", "\"\\udc00\\u0041\"", "\"\\u202e😀é\"", "\"\\uDB40\\udc41\\uDB40\\udc41\"", "\"4111 1111 1111 1111\"", "\"\\u0061da\\u0040example.com\"", "\"\\nada@example.com\\n\"", "\"\\\\ada@example.com\\\"\"",
        "4000056655665556", "\"\\tsk_live_0123456789abcdefghijklmn\"", "\"\\u200bada@example.com\"",
    ];

    /// <summary>An answer.</summary>
    public string Answer() => Value(0);

    /// <summary>A projection, or none.</summary>
    public Rules? Rules() => random.Next(4) == 0 ? null : Rules(0);

    private Rules Rules(int depth)
    {
        var names = Names.Select(name => name.Name).Distinct().OrderBy(_ => random.Next()).Take(random.Next(7)).ToArray();
        List<Rule> rules = [.. names.Select(name => Rule(name, depth))];
        if (random.Next(5) == 0)
        {
            rules.Add(random.Next(2) == 0 ? new(null, FieldAction.Mask) : new(null, FieldAction.Keep, null, Inner(depth)));
        }

        return new(random.Next(2) == 0, rules);
    }

    private Rule Rule(string name, int depth) => random.Next(8) switch
    {
        0 => new(name, FieldAction.Mask),
        1 => new(name, FieldAction.Remove),
        2 or 3 => new(name, FieldAction.Lift, random.Next(3) == 0 ? "" : name + "_", Inner(depth)),
        4 => new(name, FieldAction.Keep, "new \"" + name, Inner(depth)),
        _ => new(name, FieldAction.Keep, null, Inner(depth)),
    };

    private Rules? Inner(int depth) => depth > 3 || random.Next(2) == 0 ? null : Rules(depth + 1);

    private string Value(int depth) => random.Next(depth > 5 ? 1 : 3) switch
    {
        0 => Scalars[random.Next(Scalars.Length)],
        1 => "[" + Space() + string.Join(",", Values(() => Space() + Value(depth + 1) + Space())) + "]",
        _ => "{" + Space() + string.Join(",", Values(() => Space() + "\"" + Names[random.Next(Names.Length)].Json + "\"" + Space() + ":" + Space() + Value(depth + 1) + Space())) + "}",
    };

    private IEnumerable<string> Values(Func<string> value) => Enumerable.Range(0, random.Next(5)).Select(_ => value());

    private string Space() => random.Next(12) switch { 0 => " ", 1 => "\n\t", _ => "" };
}
