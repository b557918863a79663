using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Stdio;
using McpGen.Tools;
using Microsoft.Extensions.Logging;

namespace McpGen;

/// <summary>Serves a gateway over standard input and output, as clients that start their servers themselves expect it.</summary>
public static class McpStdioHost
{
    /// <summary>
    /// Serves until standard input ends, SIGTERM or Ctrl+C comes, or <paramref name="ct"/> is cancelled; calls under way
    /// are answered first. Logs go to standard error, and so does what a tool writes to <see cref="Console.Out"/>.
    /// </summary>
    /// <typeparam name="TGateway">The gateway class.</typeparam>
    /// <param name="ct">Ends serving; never by default.</param>
    /// <returns>The exit code: 0, or 1 when the gateway cannot start, with the reason on standard error.</returns>
    public static Task<int> RunAsync<TGateway>(CancellationToken ct = default)
        where TGateway : IMcpGateway
    {
        var errors = new LazyStderr();
        var output = Console.OpenStandardOutput();
        Console.SetOut(errors);
        return RunAsync<TGateway>(new GatewayContext { LoggerFactory = new StderrLoggerFactory(errors) }, Console.OpenStandardInput(), output, errors, ct);
    }

    /// <summary>The same over any streams.</summary>
    internal static async Task<int> RunAsync<TGateway>(GatewayContext context, Stream input, Stream output, TextWriter errors, CancellationToken ct)
        where TGateway : IMcpGateway
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);

        Gateway gateway;
        try
        {
            gateway = TGateway.Create(context);
        }
        catch (GatewayStartException e)
        {
            await errors.WriteLineAsync($"error: {e.Message}");
            await errors.FlushAsync(CancellationToken.None);
            context.Dispose();
            return 1;
        }

        await using (gateway)
        {
            await new StdioServer(gateway, input, output, context.LoggerFactory.CreateLogger("McpGen.Stdio")).RunAsync(stopping.Token);
        }

        return 0;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopping.Cancel();
        }
    }
}
