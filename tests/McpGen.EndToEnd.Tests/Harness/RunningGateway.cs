using System;
using System.Threading;
using System.Threading.Tasks;
using ModelContextProtocol.Client;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>A gateway program that both transports reach: started by each stdio client, and listening once.</summary>
internal sealed class RunningGateway(Command program) : IAsyncDisposable
{
    private Server? _server;

    public int Port { get; } = LoopbackPort.Free();

    public Uri Endpoint => new($"http://127.0.0.1:{Port}/mcp");

    /// <summary>What a client starts.</summary>
    public Command StdioProgram => WithArguments("--stdio");

    /// <summary>The process behind the endpoint; listening when the task completes.</summary>
    public async Task<Server> ListenAsync(CancellationToken cancellationToken) =>
        _server ??= await Server.StartAsync(WithArguments("--urls", $"http://127.0.0.1:{Port}"), Port, cancellationToken);

    public async Task<McpClient> ConnectAsync(Transport transport, string? revision, CancellationToken cancellationToken)
    {
        if (transport == Transport.Stdio)
        {
            return await Mcp.OverStdioAsync(StdioProgram, revision, cancellationToken);
        }

        await ListenAsync(cancellationToken);
        return await Mcp.OverHttpAsync(Endpoint, revision, cancellationToken);
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private Command WithArguments(params string[] arguments) => program with { Arguments = [.. program.Arguments, .. arguments] };
}
