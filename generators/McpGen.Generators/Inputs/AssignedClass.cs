using System;
using System.Collections.Generic;

namespace McpGen.Generators.Inputs;

/// <summary>A class that has its manifest for itself.</summary>
/// <param name="Class">The class.</param>
/// <param name="HintPrefix">What the names of its files begin with.</param>
/// <param name="ManifestPath">The manifest as the build names it. Never in output.</param>
internal sealed record AssignedClass(GatewayClass Class, string HintPrefix, string ManifestPath)
{
    /// <summary>Gives each class its manifest; a class without one, or one that comes second, gets nothing and is reported by the analyzer.</summary>
    public static IEnumerable<AssignedClass> Assign(IReadOnlyList<GatewayClass> classes, IReadOnlyList<string> manifests)
    {
        var prefixes = HintNames.Prefixes(classes);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < classes.Count; i++)
        {
            var found = ManifestLocator.Find(classes[i].Manifest, classes[i].SourcePath, manifests);
            if (found.Count == 1 && taken.Add(found[0]))
            {
                yield return new AssignedClass(classes[i], prefixes[i], found[0]);
            }
        }
    }
}
