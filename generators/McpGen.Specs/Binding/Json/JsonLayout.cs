using System.Collections.Generic;
using System.Linq;

namespace McpGen.Specs.Binding.Json;

/// <summary>Lays compact JSON out for people, one member a line at the top.</summary>
internal static class JsonLayout
{
    /// <summary>An object with a line for each member, and for each member of those named; compact inside.</summary>
    /// <param name="json">Compact JSON of an object.</param>
    /// <param name="indent">What stands before the closing brace.</param>
    /// <param name="opened">Members, objects too, that are laid out in the same way.</param>
    public static string Object(string json, string indent, params string[] opened)
    {
        var lines = Members(json).Select(member =>
        {
            var (name, value) = Split(member);
            return $"{indent}  {name}: {(opened.Contains(name.Trim('"')) && value[0] == '{' ? Object(value, indent + "  ") : value)}";
        }).ToList();
        return lines.Count == 0 ? "{}" : "{\n" + string.Join(",\n", lines) + "\n" + indent + "}";
    }

    private static IEnumerable<string> Members(string json)
    {
        var (start, depth, isText) = (1, 0, false);
        for (var i = 1; i < json.Length; i++)
        {
            var c = json[i];
            if (isText)
            {
                i += c == '\\' ? 1 : 0;
                isText = c != '"';
            }
            else if (depth == 0 && c is ',' or '}' && i > start)
            {
                yield return json.Substring(start, i - start);
                start = i + 1;
            }
            else
            {
                isText = c == '"';
                depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
            }
        }
    }

    private static (string Name, string Value) Split(string member)
    {
        var end = 1;
        while (member[end] != '"')
        {
            end += member[end] == '\\' ? 2 : 1;
        }

        return (member.Substring(0, end + 1), member.Substring(end + 2));
    }
}
