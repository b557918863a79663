using System;
using System.Buffers;
using System.IO;
using System.IO.Pipelines;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Stdio;

/// <summary>Reads lines, none longer than a limit. A longer line is dropped as it arrives, so that it never costs more memory than the limit.</summary>
internal sealed class LineReader(Stream input, int limit)
{
    private readonly PipeReader _reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 16 * 1024, leaveOpen: true));
    private bool _skipping;

    /// <summary>The next line, blank ones left out.</summary>
    public async ValueTask<Line> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            // Reading standard input cannot be cancelled, so the wait is: the read that stays behind ends with the process.
            var pending = _reader.ReadAsync(CancellationToken.None);
            var read = pending.IsCompletedSuccessfully ? await pending : await pending.AsTask().WaitAsync(cancellationToken);
            var buffer = read.Buffer;
            var line = Take(ref buffer, read.IsCompleted);
            _reader.AdvanceTo(buffer.Start, line is null ? buffer.End : buffer.Start);
            if (line is not null)
            {
                return line.Value;
            }

            if (read.IsCompleted)
            {
                return Line.End;
            }
        }
    }

    private Line? Take(ref ReadOnlySequence<byte> buffer, bool isLast)
    {
        while (buffer.PositionOf((byte)'\n') is { } lineFeed)
        {
            var content = buffer.Slice(0, lineFeed);
            buffer = buffer.Slice(buffer.GetPosition(1, lineFeed));
            var wasSkipped = _skipping;
            _skipping = false;
            if (!wasSkipped && Accept(content) is { } line)
            {
                return line;
            }
        }

        if (!_skipping && (isLast || buffer.Length > limit))
        {
            var line = Accept(buffer);
            _skipping = !isLast;
            buffer = buffer.Slice(buffer.End);
            return line;
        }

        if (_skipping)
        {
            buffer = buffer.Slice(buffer.End);
        }

        return null;
    }

    private Line? Accept(ReadOnlySequence<byte> content)
    {
        if (content.Length > limit)
        {
            return Line.TooLong;
        }

        // A copy: calls run side by side, and the pipe's memory is gone with the next read.
        var bytes = content.ToArray();
        return bytes.AsSpan().Trim(" \t\r"u8).IsEmpty ? null : Line.Of(bytes);
    }
}
