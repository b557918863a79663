using System;
using System.Collections.Generic;
using System.Linq;

namespace McpGen.Generators.Inputs;

/// <summary>Finds the manifest an attribute names among the files of the build.</summary>
internal static class ManifestLocator
{
    /// <summary>
    /// The manifests that a name can mean: the one relative to the class's own file, else every one whose path ends with the name.
    /// Exactly one is a match; none or several are for the user to settle.
    /// </summary>
    /// <param name="name">As the attribute says it.</param>
    /// <param name="sourcePath">The file the attribute stands in.</param>
    /// <param name="manifests">The paths of all manifests.</param>
    public static IReadOnlyList<string> Find(string name, string sourcePath, IEnumerable<string> manifests)
    {
        if (name.Length == 0)
        {
            return [];
        }

        var sought = Normalize(Combine(sourcePath, name));
        var suffix = "/" + Normalize(name);
        var endings = new List<string>();
        foreach (var manifest in manifests)
        {
            var path = Normalize(manifest);
            if (string.Equals(path, sought, StringComparison.Ordinal))
            {
                return [manifest];
            }

            if (("/" + path).EndsWith(suffix, StringComparison.Ordinal))
            {
                endings.Add(manifest);
            }
        }

        endings.Sort(StringComparer.Ordinal);
        return endings;
    }

    private static string Combine(string sourcePath, string name)
    {
        var rooted = name[0] is '/' or '\\' || (name.Length > 1 && name[1] == ':');
        return rooted ? name : sourcePath.Substring(0, sourcePath.LastIndexOfAny(['/', '\\']) + 1) + name;
    }

    /// <summary>Forward slashes, and no <c>.</c> or <c>..</c> that can be resolved.</summary>
    private static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments.Last() is not ("" or ".."))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }
}
