using System;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests;

/// <summary>What several test classes need built: each once, when first asked for.</summary>
public sealed class SharedBuilds : IDisposable
{
    private Task<Command>? _demo;

    /// <summary>Output of ordinary builds; the libraries in it are compiled once.</summary>
    internal BuildOutput Output { get; } = new();

    /// <summary>The demo of this repository.</summary>
    internal Task<Command> DemoAsync(CancellationToken cancellationToken) => _demo ??= BuildDemoAsync(cancellationToken);

    public void Dispose() => Output.Dispose();

    private async Task<Command> BuildDemoAsync(CancellationToken cancellationToken)
    {
        var project = Repository.At("src", "McpGen.Demo", "McpGen.Demo.csproj");
        (await Output.BuildAsync(project, cancellationToken)).EnsureSuccess();
        return Output.Program(project);
    }
}
