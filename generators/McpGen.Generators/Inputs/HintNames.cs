using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace McpGen.Generators.Inputs;

/// <summary>Names of generated files: ASCII, and unique without regard to case, because the compiler refuses all output otherwise.</summary>
internal static class HintNames
{
    private const string Ending = ".g.cs";

    /// <summary>One prefix for each class: its name, in a folder for its namespace where several classes share that name.</summary>
    public static IReadOnlyList<string> Prefixes(IReadOnlyList<GatewayClass> classes)
    {
        var names = classes.GroupBy(static target => Ascii(target.Name), StringComparer.OrdinalIgnoreCase);
        var shared = new HashSet<string>(names.Where(static group => group.Count() > 1).Select(static group => group.Key), StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var prefixes = new List<string>();
        foreach (var target in classes)
        {
            var name = Ascii(target.Name);
            var wanted = shared.Contains(name) ? $"{(target.Namespace.Length == 0 ? "global" : Ascii(target.Namespace))}/{name}" : name;
            var prefix = wanted;
            for (var i = 2; !taken.Add(prefix); i++)
            {
                prefix = wanted + i.ToString(CultureInfo.InvariantCulture);
            }

            prefixes.Add(prefix);
        }

        return prefixes;
    }

    /// <summary>The file of a class's other half.</summary>
    public static string Class(string prefix) => prefix + Ending;

    /// <summary>The file that puts a gateway together; no tool's class is called so, as theirs end in <c>Tool</c>.</summary>
    public static string Gateway(string prefix) => $"{prefix}.Gateway{Ending}";

    /// <summary>The file of the index of its tools.</summary>
    public static string Index(string prefix) => $"{prefix}.Index{Ending}";

    /// <summary>The file of a tool.</summary>
    public static string Tool(string prefix, string className) => $"{prefix}.{className}{Ending}";

    private static string Ascii(string name) => string.Concat(name.Replace("@", "").Select(static c =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' ? c.ToString() : "_" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
}
