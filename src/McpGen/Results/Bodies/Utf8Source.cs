using System;
using System.Buffers;
using System.Text;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Results.Bodies;

/// <summary>Reads a body as valid UTF-8, chunk by chunk. What is no text in it becomes U+FFFD.</summary>
internal sealed class Utf8Source : IDisposable
{
    private const int ChunkSize = 16 * 1024;

    private readonly AnswerBody _body;
    private readonly byte[] _bytes = ArrayPool<byte>.Shared.Rent(ChunkSize);
    private readonly Transcoder? _transcoder;
    private int _mark;
    private int _heldStart;
    private int _held;

    /// <param name="body">The body.</param>
    /// <param name="encoding">Its encoding.</param>
    /// <param name="mark">How many bytes its byte order mark takes.</param>
    public Utf8Source(AnswerBody body, Encoding encoding, int mark)
    {
        _body = body;
        _mark = mark;
        _transcoder = encoding == Encoding.UTF8 ? null : new(encoding);
    }

    /// <summary>The next chunk, which stays until the next call; empty at the end, and only there.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            // A character of which the end is missing comes first again.
            _bytes.AsSpan(_heldStart, _held).CopyTo(_bytes);
            var read = await _body.ReadAsync(_bytes.AsMemory(_held, ChunkSize - _held), cancellationToken);
            var chunk = Take(_held + read, isLast: read == 0);
            if (!chunk.IsEmpty || read == 0)
            {
                return chunk;
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _transcoder?.Dispose();
    }

    private ReadOnlyMemory<byte> Take(int count, bool isLast)
    {
        var start = Math.Min(_mark, count);
        _mark -= start;
        var chunk = _bytes.AsMemory(start, count - start);
        _held = 0;
        if (_transcoder is not null)
        {
            return _transcoder.Convert(chunk.Span, isLast);
        }

        if (!isLast)
        {
            var whole = Charset.WholeLength(chunk.Span);
            (_heldStart, _held) = (start + whole, chunk.Length - whole);
            chunk = chunk[..whole];
        }

        return Utf8.IsValid(chunk.Span) ? chunk : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(chunk.Span));
    }

    /// <summary>Turns chunks of another encoding into UTF-8; halves of characters wait for the next chunk.</summary>
    private sealed class Transcoder(Encoding encoding) : IDisposable
    {
        private readonly Decoder _decoder = encoding.GetDecoder();
        private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
        private readonly char[] _chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(ChunkSize));
        private readonly byte[] _utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(encoding.GetMaxCharCount(ChunkSize)));

        public ReadOnlyMemory<byte> Convert(ReadOnlySpan<byte> bytes, bool isLast)
        {
            var chars = _decoder.GetChars(bytes, _chars, isLast);
            return _utf8.AsMemory(0, _encoder.GetBytes(_chars.AsSpan(0, chars), _utf8, isLast));
        }

        public void Dispose()
        {
            ArrayPool<char>.Shared.Return(_chars);
            ArrayPool<byte>.Shared.Return(_utf8);
        }
    }
}
