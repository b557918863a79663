using System;
using System.Buffers;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace McpGen.Stdio;

/// <summary>Writes the answers of calls that run side by side, each as one line, in the order in which they are done.</summary>
internal sealed class AnswerWriter
{
    private const int Capacity = 64;

    private readonly Channel<ArrayBufferWriter<byte>> _answers = Channel.CreateBounded<ArrayBufferWriter<byte>>(new BoundedChannelOptions(Capacity) { SingleReader = true });
    private readonly Stream _output;

    public AnswerWriter(Stream output)
    {
        _output = output;
        Completion = WriteAllAsync();
    }

    /// <summary>Ends when all answers are written after <see cref="Complete"/>, or early when nobody reads them any more.</summary>
    public Task Completion { get; }

    /// <summary>Queues an answer without its line break, when there is room: a client that does not read is not answered into memory.</summary>
    public async ValueTask AddAsync(ArrayBufferWriter<byte> answer, CancellationToken cancellationToken)
    {
        EndLine(answer);
        while (await _answers.Writer.WaitToWriteAsync(cancellationToken) && !_answers.Writer.TryWrite(answer))
        {
        }
    }

    /// <summary>Queues a notification, unless there is no room: a client that does not read misses how far its calls are.</summary>
    public void TryAdd(ArrayBufferWriter<byte> notification)
    {
        EndLine(notification);
        _answers.Writer.TryWrite(notification);
    }

    /// <summary>States that no answer follows.</summary>
    public void Complete() => _answers.Writer.TryComplete();

    private static void EndLine(ArrayBufferWriter<byte> message)
    {
        // JSON that a tool laid out over several lines must not end the message early; in JSON a raw line break is only space.
        MemoryMarshal.AsMemory(message.WrittenMemory).Span.Replace((byte)'\n', (byte)' ');
        message.Write("\n"u8);
    }

    private async Task WriteAllAsync()
    {
        try
        {
            await foreach (var answer in _answers.Reader.ReadAllAsync().ConfigureAwait(false))
            {
                await _output.WriteAsync(answer.WrittenMemory).ConfigureAwait(false);
                if (!_answers.Reader.TryPeek(out _))
                {
                    await _output.FlushAsync().ConfigureAwait(false);
                }
            }
        }
        catch (IOException)
        {
            // The client is gone and reads no more; there is nobody left to tell.
            _answers.Writer.TryComplete();
        }
    }
}
