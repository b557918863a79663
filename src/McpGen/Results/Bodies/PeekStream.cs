using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Results.Bodies;

/// <summary>Reads another stream, counts what came of it, and lets its first bytes be seen before they are read.</summary>
internal sealed class PeekStream(Stream inner) : Stream
{
    private byte[] _peeked = [];
    private int _start;
    private int _end;

    /// <summary>How many bytes the other stream gave so far.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The next bytes, which stay to be read: fewer than the least number only where the stream ends.</summary>
    /// <param name="least">How many are waited for.</param>
    /// <param name="most">How many are looked at.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int least, int most, CancellationToken cancellationToken)
    {
        if (_peeked.Length < most)
        {
            Array.Resize(ref _peeked, most);
        }

        if (_start > 0)
        {
            _peeked.AsSpan(_start, _end - _start).CopyTo(_peeked);
            (_start, _end) = (0, _end - _start);
        }

        while (_end < least)
        {
            var read = await ReadInnerAsync(_peeked.AsMemory(_end), cancellationToken);
            if (read == 0)
            {
                break;
            }

            _end += read;
        }

        return _peeked.AsMemory(0, _end);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_start == _end)
        {
            return ReadInnerAsync(buffer, cancellationToken);
        }

        var count = Math.Min(buffer.Length, _end - _start);
        _peeked.AsMemory(_start, count).CopyTo(buffer);
        _start += count;
        return new(count);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadInnerAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        Count += read;
        return read;
    }
}
