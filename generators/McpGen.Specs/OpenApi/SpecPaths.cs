using System;
using System.Collections.Generic;

namespace McpGen.Specs.OpenApi;

/// <summary>Paths of files as text: what <c>System.IO.Path</c> does, the same on every system and without looking at a disk.</summary>
internal static class SpecPaths
{
    /// <summary>With <c>/</c> only, and without <c>.</c>, <c>..</c> and empty segments.</summary>
    public static string Normalize(string path)
    {
        var unified = path.Replace('\\', '/');
        var kept = new List<string>();
        foreach (var segment in unified.Split('/'))
        {
            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] != "..")
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                kept.Add(segment);
            }
        }

        return (IsRooted(unified) && unified[0] == '/' ? "/" : "") + string.Join("/", kept);
    }

    /// <summary>The normalised path that a reference means in a file.</summary>
    public static string Resolve(string relativeTo, string reference)
    {
        var unified = reference.Replace('\\', '/');
        return Normalize(IsRooted(unified) ? unified : Folder(relativeTo) + "/" + unified);
    }

    /// <summary>How a file would be written in another: relative, with <c>/</c>.</summary>
    public static string Relative(string relativeTo, string path)
    {
        var from = Folder(Normalize(relativeTo)).Split('/');
        var to = Normalize(path).Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        var relative = new List<string>();
        for (var i = common; i < from.Length; i++)
        {
            if (from[i].Length > 0)
            {
                relative.Add("..");
            }
        }

        for (var i = common; i < to.Length; i++)
        {
            relative.Add(to[i]);
        }

        return string.Join("/", relative);
    }

    /// <summary>The last segment.</summary>
    public static string Name(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Percent-escapes resolved as UTF-8; text with broken escapes stays as it is.</summary>
    public static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);

    private static bool IsRooted(string path) =>
        path.Length > 0 && (path[0] == '/' || (path.Length > 2 && path[1] == ':' && path[2] == '/' && path[0] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')));

    private static string Folder(string path)
    {
        var slash = path.LastIndexOfAny(['/', '\\']);
        return slash < 0 ? "." : path.Substring(0, slash);
    }
}
