using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace McpGen.Specs.Tests.Nodes.Yaml.Fuzz;

/// <summary>Makes a tree at random and writes it as YAML in one of the many styles, and as JSON.</summary>
internal sealed class YamlWriter(Random random)
{
    private const int MaxDepth = 5;

    private static readonly string[] Words =
    [
        "a", "word", "two words", "it's", "say \"x\"", "a: b", "a #b", "#c", "- d", "? e", "*f", "&g", "!h", "[i", "{j}", "k,l", "null", "~", "true", "1.10", "0x1F", "", " ", " lead", "trail ", "tab\tin",
        "ä€𝒂", "\\n", "%x", "@y", "`z`", "|", ">", "---", "...", "--- a", ": b", "c:", "http://x/#y", "line\nbreak", "two\n\nbreaks", "end\n", "ends\n\n", "\nstart", " a\n  b\nc\n", "<<", "-", "?", ":", "=",
    ];

    private readonly List<(string Anchor, string Json)> _anchors = [];
    private readonly StringBuilder _yaml = new();
    private int _names;

    /// <summary>The tree, both ways.</summary>
    public (string Yaml, string Json) Next()
    {
        var isMarked = random.Next(4) == 0;
        _yaml.Append(isMarked ? Pick("---", "# c\n---", "%YAML 1.2\n---", "--- # c") : "").Append(isMarked ? "\n" : "");
        var json = Root(Pick(0, 0, 2));
        return (_yaml.Append(Pick("", "", "# end\n", "...\n")).ToString(), json);
    }

    private string Root(int column)
    {
        if (random.Next(2) == 0)
        {
            return Mapping(column, 0, isCompact: false);
        }

        return Sequence(column, 0, isCompact: false);
    }

    // Each entry on a line of its own at a column; the first one already stands there when the block is compact.
    private string Mapping(int column, int depth, bool isCompact)
    {
        var members = new List<string>();
        var keys = new HashSet<string>();
        for (var count = random.Next(1, 5); count > 0 || members.Count == 0; count--)
        {
            var key = Pick(Words);
            if (key == "<<" || !keys.Add(key))
            {
                continue;
            }

            Indent(isCompact && members.Count == 0 ? 0 : column);
            var isExplicit = key.Contains('\n') || random.Next(8) == 0;
            if (isExplicit)
            {
                _yaml.Append("? ").Append(Scalar(key, column, isKey: !key.Contains('\n') || random.Next(2) == 0)).Append('\n', _yaml[^1] == '\n' ? 0 : 1);
                Indent(column);
                _yaml.Append(':');
            }
            else
            {
                _yaml.Append(Scalar(key, column, isKey: true)).Append(Pick("", "", " ")).Append(':');
            }

            members.Add(JsonSerializer.Serialize(key) + ":" + Value(column, depth + 1, isCompactAllowed: isExplicit, isMember: true));
        }

        return "{" + string.Join(",", members) + "}";
    }

    private string Sequence(int column, int depth, bool isCompact)
    {
        var items = new List<string>();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            Indent(isCompact && items.Count == 0 ? 0 : column);
            _yaml.Append('-');
            items.Add(Value(column, depth + 1, isCompactAllowed: true, isMember: false));
        }

        return "[" + string.Join(",", items) + "]";
    }

    // What follows an indicator, to the end of its last line.
    private string Value(int column, int depth, bool isCompactAllowed, bool isMember)
    {
        var kind = depth >= MaxDepth ? random.Next(3) : random.Next(7);
        if (kind == 0 && _anchors.Count > 0)
        {
            var (name, known) = _anchors[random.Next(_anchors.Count)];
            _yaml.Append(" *").Append(name);
            End();
            return known;
        }

        var anchor = random.Next(8) == 0 ? "x" + _names++.ToString(CultureInfo.InvariantCulture) : null;
        var properties = anchor is null ? "" : " &" + anchor;
        var json = kind switch
        {
            < 3 => Text(column, properties),
            3 => Flow(column, depth, properties),
            _ => Block(column, depth, isCompactAllowed && anchor is null, isMember, properties),
        };
        if (anchor is not null)
        {
            _anchors.Add((anchor, json));
        }

        return json;
    }

    private string Text(int column, string properties)
    {
        var word = Pick(Words);
        if (random.Next(6) == 0)
        {
            var plain = Pick("null", "~", "", "true", "12", "-1.50", "1e3");
            _yaml.Append(properties).Append(plain.Length > 0 ? " " : "").Append(plain);
            End();
            return plain is "~" or "" ? "null" : plain;
        }

        _yaml.Append(properties).Append(' ').Append(Scalar(word, column, isKey: false));
        if (_yaml[^1] != '\n')
        {
            End();
        }

        return JsonSerializer.Serialize(word);
    }

    private string Block(int column, int depth, bool isCompactAllowed, bool isMember, string properties)
    {
        if (isCompactAllowed && random.Next(2) == 0)
        {
            var gap = random.Next(1, 4);
            _yaml.Append(' ', gap);
            return random.Next(2) == 0 ? Mapping(column + 1 + gap, depth, isCompact: true) : Sequence(column + 1 + gap, depth, isCompact: true);
        }

        _yaml.Append(properties);
        End();
        var isSequence = random.Next(2) == 0;
        var inner = column + (isSequence && isMember ? random.Next(0, 3) : random.Next(1, 4));
        return isSequence ? Sequence(inner, depth, isCompact: false) : Mapping(inner, depth, isCompact: false);
    }

    private string Flow(int column, int depth, string properties)
    {
        _yaml.Append(properties).Append(' ');
        var json = Brackets(column, depth);
        End();
        return json;
    }

    private string Brackets(int column, int depth)
    {
        var isSequence = random.Next(2) == 0;
        var parts = new List<string>();
        _yaml.Append(isSequence ? '[' : '{');
        for (var i = random.Next(4); i > 0; i--)
        {
            Gap(column);
            if (!isSequence)
            {
                var key = Pick("a", "b c", "d'e", "f: g", "h,i") + i.ToString(CultureInfo.InvariantCulture);
                _yaml.Append(key.Contains(',') || key.Contains(':') || random.Next(2) == 0 ? JsonSerializer.Serialize(key) + Pick(":", " :", ": ", ":\n" + new string(' ', column + 1)) : key + Pick(": ", " : ", ":\n" + new string(' ', column + 1)));
                parts.Add(JsonSerializer.Serialize(key) + ":" + Item(column, depth));
            }
            else
            {
                parts.Add(Item(column, depth));
            }

            Gap(column);
            _yaml.Append(i > 1 || random.Next(3) == 0 ? "," : "");
        }

        Gap(column);
        _yaml.Append(isSequence ? ']' : '}');
        return (isSequence ? "[" : "{") + string.Join(",", parts) + (isSequence ? "]" : "}");
    }

    private string Item(int column, int depth)
    {
        if (depth < MaxDepth && random.Next(3) == 0)
        {
            return Brackets(column, depth + 1);
        }

        var word = Pick(Words);
        var isPlain = word.Length > 0 && word.All(static c => c is ' ' or (>= 'a' and <= 'z')) && word.Trim() == word && word is not ("null" or "true");
        _yaml.Append(isPlain && random.Next(2) == 0 ? word : random.Next(2) == 0 && !word.Contains('\n') ? Single(word) : Double(word));
        return JsonSerializer.Serialize(word);
    }

    private string Scalar(string text, int column, bool isKey)
    {
        var isWord = text.Length > 0 && text.All(static c => c is ' ' or (>= 'a' and <= 'z')) && text.Trim() == text && text is not ("null" or "true");
        return random.Next(5) switch
        {
            0 or 1 when isWord => isKey ? text : text.Replace(" ", Pick(" ", "\n" + new string(' ', column + 2))),
            2 when !text.Contains('\n') => Single(text),
            3 when !isKey && text.All(static c => c is '\n' or >= ' ') => BlockText(text, column),
            _ => Double(text),
        };
    }

    private static string Single(string text) => "'" + text.Replace("'", "''") + "'";

    private string Double(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                > '~' when random.Next(2) == 0 => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    // As it stands, or folded where no line starts with a blank.
    private string BlockText(string text, int column)
    {
        var body = text.TrimEnd('\n');
        var breaks = text.Length - body.Length;
        var isFolded = random.Next(2) == 0 && !body.Contains("\n ") && !body.StartsWith(' ') && body.Trim(' ').Length > 0;
        var indent = random.Next(1, 4);
        var chomping = breaks == 0 ? "-" : breaks == 1 && body.Length > 0 ? Pick("", "+") : "+";
        var isStated = body.Length == 0 || body[0] is ' ' or '\n' || random.Next(5) == 0;
        var written = new StringBuilder(isFolded ? ">" : "|").Append(isStated ? indent.ToString(CultureInfo.InvariantCulture) : "").Append(chomping).Append(Pick("", " # c")).Append('\n');
        var lines = body.Split('\n');
        for (var i = 0; i < lines.Length && body.Length > 0; i++)
        {
            written.Append(lines[i].Length > 0 ? new string(' ', column + indent) : "").Append(lines[i]).Append('\n');

            // Between two lines of text one break folds to a blank, so that it takes another.
            if (isFolded && lines[i].Length > 0 && i + 1 < lines.Length)
            {
                written.Append('\n');
            }
        }

        return written.Append('\n', Math.Max(0, body.Length > 0 ? breaks - 1 : breaks)).ToString();
    }

    private void Gap(int column) => _yaml.Append(random.Next(6) switch
    {
        0 => "\n" + new string(' ', column + 1),
        1 => " # c\n\n" + new string(' ', column + 2),
        _ => " ",
    });

    private void End() => _yaml.Append(Pick("", "", "", " ", " # c")).Append(Pick("\n", "\n", "\n", "\n\n", "\n  # c\n"));

    private void Indent(int column) => _yaml.Append(' ', column);

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
}
