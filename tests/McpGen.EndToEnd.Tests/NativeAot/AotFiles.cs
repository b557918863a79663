using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;

namespace McpGen.EndToEnd.Tests.NativeAot;

/// <summary>The two published files: the demo, and a gateway that hosts stdio alone; each is published once.</summary>
public sealed class AotFiles : IDisposable
{
    private readonly BuildOutput _output = new();
    private readonly GatewayProject _stdioOnly = GatewayProject.StdioOnly("stdio-only", Repository.At("specs", "support", "crm.openapi.yaml"));
    private Task<PublishedFile>? _demo;
    private Task<PublishedFile>? _crm;

    internal Task<PublishedFile> DemoAsync(CancellationToken cancellationToken) =>
        _demo ??= PublishAsync(Repository.At("src", "McpGen.Demo", "McpGen.Demo.csproj"), cancellationToken);

    internal Task<PublishedFile> StdioOnlyAsync(CancellationToken cancellationToken) =>
        _crm ??= PublishAsync(_stdioOnly.ProjectFile, cancellationToken);

    public void Dispose()
    {
        _stdioOnly.Dispose();
        _output.Dispose();
    }

    private async Task<PublishedFile> PublishAsync(string project, CancellationToken cancellationToken)
    {
        Requirements.NativeAot();
        var name = Path.GetFileNameWithoutExtension(project);
        var folder = _output.At("published", name);
        var result = await _output.PublishAsync(project, cancellationToken, "-p:Aot=true", "-o", folder);
        return new(result.EnsureSuccess(), Path.Combine(folder, name));
    }
}
