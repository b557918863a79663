using System;
using System.Diagnostics;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.EndToEnd.Tests.Harness;

/// <summary>A program that runs beside the test and is ended with it.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    private Server(Process process)
    {
        _process = process;
        process.OutputDataReceived += Record;
        process.ErrorDataReceived += Record;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it wrote so far, both streams in the order of arrival.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Starts the command and waits until something accepts connections on the port.</summary>
    public static async Task<Server> StartAsync(Command command, int port, CancellationToken cancellationToken)
    {
        var server = new Server(command.Start());
        var started = Stopwatch.StartNew();
        while (!await LoopbackPort.AcceptsAsync(port, cancellationToken))
        {
            if (server._process.HasExited || started.Elapsed > TimeSpan.FromSeconds(90))
            {
                var log = server.Log;
                await server.DisposeAsync();
                throw new InvalidOperationException($"'{command}' does not listen on port {port}.\n{log}");
            }

            await Task.Delay(50, cancellationToken);
        }

        return server;
    }

    /// <summary>Waits a while for the program to end by itself, and gives whether it did.</summary>
    public async Task<bool> EndsWithinAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        try
        {
            await _process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }

        return true;
    }

    /// <summary>Does what Ctrl+C does, and gives the exit code.</summary>
    public async Task<int> InterruptAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        await Signals.InterruptAsync(_process, cancellationToken);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        await _process.WaitForExitAsync(timeout.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Record(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
        {
            _log.AppendLine(line.Data);
        }
    }
}
