using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using McpGen.Tools;

namespace McpGen.Results.Bodies;

/// <summary>An answer's body, unpacked, up to a limit of bytes; it tells the caller how much has come.</summary>
internal sealed class AnswerBody : IAsyncDisposable
{
    // So much of so little is only made to keep its reader busy: real answers of this size pack to a tenth, seldom to a fiftieth.
    private const int MaxRatio = 100;
    private const long RatioFrom = 8 * 1024 * 1024;
    private const int LeastHead = 64;
    private const int MostHead = 1024;

    private readonly PeekStream _sent;
    private readonly PeekStream _content;
    private readonly int _limit;
    private readonly long? _length;
    private readonly CallProgress _progress;
    private long _read;

    private AnswerBody(PeekStream sent, PeekStream content, int limit, long? length, CallProgress progress)
    {
        _sent = sent;
        _content = content;
        _limit = limit;
        _length = length;
        _progress = progress;
    }

    /// <summary>Whether there is more than the limit allows to read.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether all of the body was read.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Begins to read.</summary>
    /// <param name="content">The answer's content.</param>
    /// <param name="limit">The most bytes that are read, counted after they are unpacked.</param>
    /// <param name="progress">Told of the bytes that came.</param>
    /// <param name="cancellationToken">Ends the wait for the first bytes.</param>
    /// <exception cref="UnreadableAnswerException">The body is packed in an unknown way.</exception>
    public static async ValueTask<AnswerBody> OpenAsync(HttpContent content, int limit, CallProgress progress, CancellationToken cancellationToken)
    {
        var sent = new PeekStream(await content.ReadAsStreamAsync(cancellationToken));
        try
        {
            var unpacked = await ContentCoding.UnpackAsync(content.Headers.ContentEncoding, sent, cancellationToken);
            return new(sent, unpacked == sent ? sent : new PeekStream(unpacked), limit, content.Headers.ContentLength, progress);
        }
        catch
        {
            await sent.DisposeAsync();
            throw;
        }
    }

    /// <summary>The first bytes, which stay to be read; empty when there are none.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _content.PeekAsync(LeastHead, MostHead, cancellationToken);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Damaged(exception);
        }
    }

    /// <summary>Reads on.</summary>
    /// <returns>How many bytes came; 0 at the end, or at the limit.</returns>
    /// <exception cref="UnreadableAnswerException">What is packed is damaged.</exception>
    public async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellationToken)
    {
        if (IsCut || IsEnded)
        {
            return 0;
        }

        var left = _limit - _read;
        try
        {
            // One byte more tells a body of exactly the limit from a longer one.
            var read = left > 0
                ? await _content.ReadAsync(target[..(int)Math.Min(left, target.Length)], cancellationToken)
                : (await _content.PeekAsync(1, 1, cancellationToken)).Length;
            IsEnded = read == 0;
            IsCut = !IsEnded && (left == 0 || IsBomb);
            if (IsEnded || IsCut)
            {
                return 0;
            }

            _read += read;
            await ReportAsync(cancellationToken);
            return read;
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw Damaged(exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _content.DisposeAsync();
        await _sent.DisposeAsync();
    }

    private bool IsBomb => _content.Count > RatioFrom && _content.Count / MaxRatio > _sent.Count;

    private ValueTask ReportAsync(CancellationToken cancellationToken) =>
        _progress.IsDue
            ? _progress.ReportAsync(_sent.Count, _length >= _sent.Count ? _length : null, $"Received: {ByteSize.Words(_sent.Count)}", cancellationToken)
            : default;

    // What the streams of the framework throw for bytes that they cannot unpack.
    private bool IsDamage(Exception exception) => _content != _sent && exception is InvalidDataException or InvalidOperationException;

    private static UnreadableAnswerException Damaged(Exception exception) => new("packed data that is damaged", exception);
}
