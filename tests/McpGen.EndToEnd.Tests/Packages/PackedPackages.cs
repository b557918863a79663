using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.Packages;

/// <summary>The packages of this repository, packed once under a version that no cache can hold.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly TempFolder _folder = new();
    private Task? _packing;

    internal string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    internal IEnumerable<string> Names => Directory.EnumerateFiles(Feed, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal)!;

    /// <summary>What the compiler loads from the package.</summary>
    internal IReadOnlyList<string> Analyzers()
    {
        using var package = ZipFile.OpenRead(Path.Combine(Feed, $"McpGen.{Version}.nupkg"));
        return [.. package.Entries.Select(static entry => entry.FullName).Where(static name => name.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    private string Feed => _folder.At("packages");

    internal Task PackAsync(CancellationToken cancellationToken) => _packing ??= PackOnceAsync(cancellationToken);

    /// <summary>A fresh project outside the repository that knows the packages and nothing else of it.</summary>
    internal async Task<PackageProject> ReadmeProjectAsync(CancellationToken cancellationToken)
    {
        await PackAsync(cancellationToken);
        return new(Feed, _folder.At("cache"), Version);
    }

    public void Dispose() => _folder.Dispose();

    private async Task PackOnceAsync(CancellationToken cancellationToken)
    {
        using var output = new BuildOutput();
        (await output.PackAsync(Repository.At("McpGen.sln"), cancellationToken, $"-p:Version={Version}", "-o", Feed)).EnsureSuccess();
    }
}
