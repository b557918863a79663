using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>The Prism mock server: answers with a document's own examples and reports requests that break the document.</summary>
internal sealed class Prism : IAsyncDisposable
{
    private readonly Command _command;
    private readonly int _port;
    private Server _server;

    private Prism(Command command, int port, Server server)
    {
        _command = command;
        _port = port;
        _server = server;
    }

    public Uri Address => new($"http://127.0.0.1:{_port}");

    /// <summary>How many operations it says it serves.</summary>
    public int Operations => _server.Log.Split('\n').Count(line => line.Contains($"http://127.0.0.1:{_port}/", StringComparison.Ordinal));

    /// <summary>The error that it ended with; empty while it runs.</summary>
    public string LastWords => _server.Log.Split('\n').LastOrDefault(static line => line.StartsWith("TypeError", StringComparison.Ordinal), "");

    public static async Task<Prism> StartAsync(string document, CancellationToken cancellationToken)
    {
        var script = Requirements.NodeTool("@stoplight", "prism-cli", "dist", "index.js");
        var port = LoopbackPort.Free();
        var command = new Command("node", script, "mock", "-h", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture), document);
        return new(command, port, await Server.StartAsync(command, port, cancellationToken));
    }

    /// <summary>Whether it has died of the last request, or does so within a moment.</summary>
    public Task<bool> DiesAsync(CancellationToken cancellationToken) => _server.EndsWithinAsync(TimeSpan.FromSeconds(5), cancellationToken);

    /// <summary>Starts it again where it was.</summary>
    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        await _server.DisposeAsync();
        _server = await Server.StartAsync(_command, _port, cancellationToken);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
