using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>The Prism mock server: answers with a document's own examples and reports requests that break the document.</summary>
internal sealed class Prism : IAsyncDisposable
{
    private readonly Server _server;

    private Prism(Server server, Uri address)
    {
        _server = server;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<Prism> StartAsync(string document, CancellationToken cancellationToken)
    {
        var script = Requirements.NodeTool("@stoplight", "prism-cli", "dist", "index.js");
        var port = LoopbackPort.Free();
        var command = new Command("node", script, "mock", "-h", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture), document);
        return new(await Server.StartAsync(command, port, cancellationToken), new Uri($"http://127.0.0.1:{port}"));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
