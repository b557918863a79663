using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace McpGen.Generators.Inputs;

/// <summary>A class that has its manifest for itself.</summary>
/// <param name="Class">The class.</param>
/// <param name="HintPrefix">What the names of its files begin with.</param>
/// <param name="ManifestPath">The manifest as the build names it. Never in output.</param>
internal sealed record AssignedClass(GatewayClass Class, string HintPrefix, string ManifestPath)
{
    /// <summary>Gives each class its manifest; a class without one, or one that comes second, gets nothing and is reported by the analyzer.</summary>
    public static IEnumerable<AssignedClass> Assign(ImmutableArray<GatewayClass> classes, ImmutableArray<string> manifests)
    {
        var prefixes = HintNames.Prefixes(classes);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return classes
            .Zip(prefixes, static (target, prefix) => (Class: target, Prefix: prefix))
            .Select(pair => (pair.Class, pair.Prefix, Found: ManifestLocator.Find(pair.Class.Manifest, pair.Class.SourcePath, manifests)))
            .Where(row => row.Found.Count == 1 && taken.Add(row.Found[0]))
            .Select(static row => new AssignedClass(row.Class, row.Prefix, row.Found[0]));
    }
}
