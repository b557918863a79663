using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using McpGen.Specs.Text;

namespace McpGen.Specs.Tests.Nodes.Yaml;

/// <summary>The manifests and documents of this repository.</summary>
internal static class SpecFolder
{
    public static IEnumerable<SpecFile> YamlFiles()
    {
        var tests = new DirectoryInfo(Source()).Parent!.Parent!.Parent!.Parent!;
        return new[] { Path.Combine(tests.Parent!.FullName, "specs"), tests.FullName }
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories))
            .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(static path => new SpecFile(path, File.ReadAllText(path)));
    }

    private static string Source([CallerFilePath] string source = "") => source;
}
