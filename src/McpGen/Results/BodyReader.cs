using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace McpGen.Results;

/// <summary>Reads an answer's body up to a limit that counts bytes after decompression.</summary>
internal static class BodyReader
{
    private const int FirstBuffer = 16 * 1024;

    /// <summary>The first bytes of the body, and whether there are more than the limit.</summary>
    public static async ValueTask<(ReadOnlyMemory<byte> Bytes, bool IsCut)> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        // One byte more tells a body of exactly the limit from a longer one, and the end without another buffer.
        var expected = content.Headers.ContentLength is { } length and >= 0 ? Math.Min(length, limit) : FirstBuffer;
        var buffer = new byte[expected + 1];
        var count = 0;
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(count), cancellationToken);
            if (read == 0)
            {
                return (buffer.AsMemory(0, count), false);
            }

            count += read;
            if (count > limit)
            {
                return (buffer.AsMemory(0, limit), true);
            }

            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, limit + 1L));
            }
        }
    }
}
