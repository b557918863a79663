using System.Collections.Generic;

namespace McpGen.Specs.OpenApi;

/// <summary>The names in the braces of a path.</summary>
internal static class PathTemplate
{
    /// <summary>Each name once, from left to right, without the <c>+</c> of <c>{+name}</c>. A fragment is never sent, so it has none.</summary>
    public static IReadOnlyList<string> Names(string path)
    {
        var names = new List<string>();
        var open = -1;
        for (var i = 0; i < path.Length && (path[i] != '#' || open >= 0); i++)
        {
            if (path[i] == '{')
            {
                open = i;
            }
            else if (path[i] == '}' && open >= 0)
            {
                var name = path.Substring(open + 1, i - open - 1).TrimStart('+');
                if (name.Length > 0 && !names.Contains(name))
                {
                    names.Add(name);
                }

                open = -1;
            }
        }

        return names;
    }
}
