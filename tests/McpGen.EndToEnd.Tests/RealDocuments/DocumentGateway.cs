using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using McpGen.EndToEnd.Tests.Harness;
using ModelContextProtocol.Client;

namespace McpGen.EndToEnd.Tests.RealDocuments;

/// <summary>A gateway over a corpus document with Prism behind it; all of it is started when a test first asks.</summary>
public abstract class DocumentGateway(SharedBuilds builds) : IAsyncDisposable
{
    private readonly Dictionary<Transport, McpClient> _clients = [];
    private readonly TempFolder _folder = new();
    private GatewayProject? _project;
    private Prism? _prism;
    private RunningGateway? _gateway;
    private Task<RunningGateway>? _starting;

    /// <summary>What crosses the wire to the upstream.</summary>
    internal RecordingProxy Upstream { get; private set; } = null!;

    internal string AuditFile => _folder.At("audit.jsonl");

    /// <summary>Folder below Gateways/.</summary>
    internal abstract string Name { get; }

    /// <summary>The document of the corpus that the gateway is generated from.</summary>
    private protected abstract string Document();

    /// <summary>The document that Prism serves, below the given folder when it has to differ.</summary>
    private protected virtual string ServedDocument(string document, TempFolder folder) => document;

    /// <summary>The client of one transport; connected once.</summary>
    internal async Task<McpClient> ClientAsync(Transport transport, CancellationToken cancellationToken)
    {
        if (!_clients.TryGetValue(transport, out var client))
        {
            client = await (await (_starting ??= StartAsync(cancellationToken))).ConnectAsync(transport, revision: null, cancellationToken);
            _clients.Add(transport, client);
        }

        return client;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values)
        {
            await client.DisposeAsync();
        }

        await (_gateway?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (Upstream?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_prism?.DisposeAsync() ?? ValueTask.CompletedTask);
        _project?.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<RunningGateway> StartAsync(CancellationToken cancellationToken)
    {
        var document = Document();
        _prism = await Prism.StartAsync(ServedDocument(document, _folder), cancellationToken);
        Upstream = await RecordingProxy.StartAsync(_prism.Address, cancellationToken);

        _project = GatewayProject.OnAspNetCore(Name, document);
        (await _project.BuildAsync(builds.Output, cancellationToken)).EnsureSuccess();
        return _gateway = new(builds.Output.Program(_project.ProjectFile) with { Environment = Environment });
    }

    // The variables that the manifests below Gateways/ name.
    private Dictionary<string, string?> Environment => new()
    {
        ["UPSTREAM_URL"] = Upstream.Address,
        ["UPSTREAM_CREDENTIALS"] = "bXVzZXVtOm11c2V1bQ==",
        ["AUDIT_FILE"] = AuditFile,
    };
}
