using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace McpGen.Generators.Tests.Harness;

/// <summary>
/// One example of the generator at work: <c>Cases/name/</c> holds a project, <c>Cases/name/expected/</c> what the build makes of it and says about it.
/// A file <c>inputs.txt</c> names files of the repository that belong to the project as well.
/// </summary>
internal sealed class CaseFolder(string name)
{
    private const string Inputs = "inputs.txt";

    public static IEnumerable<string> Names => Directory.GetDirectories(Repository.Cases).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public string Expected => Path.Combine(Folder, "expected");

    private string Folder => Path.Combine(Repository.Cases, name);

    /// <summary>The project's files by path, in the order of their names.</summary>
    public IReadOnlyList<(string Path, string Text)> Files() =>
    [
        .. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.StartsWith(Expected, StringComparison.Ordinal) && Path.GetFileName(path) != Inputs)
            .Select(path => (Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Concat(Shared())
            .OrderBy(static file => file.Item1, StringComparer.Ordinal),
    ];

    private IEnumerable<(string Path, string Text)> Shared()
    {
        var list = Path.Combine(Folder, Inputs);
        return File.Exists(list)
            ? File.ReadAllLines(list).Select(static line => (Path.GetFileName(line), File.ReadAllText(Path.Combine(Repository.Root, line))))
            : [];
    }
}
