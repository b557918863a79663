using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Stdio;
using McpGen.Tests.Protocol;
using McpGen.Tools;
using Microsoft.Extensions.Logging.Abstractions;

namespace McpGen.Tests.Stdio;

/// <summary>A running stdio server with the client's ends of its streams.</summary>
internal sealed class StdioSession : IAsyncDisposable
{
    private readonly Pipe _input = new();
    private readonly Pipe _output = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly CancellationTokenSource _stopping = new();
    private readonly StreamReader _answers;

    public StdioSession(TimeSpan drainLimit, params McpTool[] tools)
    {
        _answers = new(_output.Reader.AsStream());
        var server = new StdioServer(TestGateway.Create(tools), _input.Reader.AsStream(), _output.Writer.AsStream(), NullLogger.Instance)
        {
            DrainLimit = drainLimit,
            StopLimit = TimeSpan.FromMilliseconds(200),
        };
        Ended = ServeAsync(server);
    }

    public StdioSession(params McpTool[] tools)
        : this(TimeSpan.FromSeconds(10), tools)
    {
    }

    /// <summary>Ends when the server has returned.</summary>
    public Task Ended { get; }

    public Stream ToServer => _input.Writer.AsStream();

    public Stream FromServer => _output.Reader.AsStream();

    public async Task SendAsync(params string[] lines)
    {
        foreach (var line in lines)
        {
            await _input.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"));
        }
    }

    public ValueTask CloseInputAsync() => _input.Writer.CompleteAsync();

    public void Stop() => _stopping.Cancel();

    /// <summary>The next answer.</summary>
    public async Task<string?> AnswerAsync() => await _answers.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(10));

    /// <summary>All answers until the server ends.</summary>
    public async Task<IReadOnlyList<string>> RestAsync()
    {
        var lines = new List<string>();
        while (await AnswerAsync() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        await _input.Writer.CompleteAsync();
        await _stopping.CancelAsync();
        await Ended.WaitAsync(TimeSpan.FromSeconds(10));
        _stopping.Dispose();
    }

    private async Task ServeAsync(StdioServer server)
    {
        await server.RunAsync(_stopping.Token);
        await _output.Writer.CompleteAsync();
    }
}
