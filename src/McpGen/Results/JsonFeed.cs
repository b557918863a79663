using System;
using System.Buffers;
using McpGen.Results.Shaping;

namespace McpGen.Results;

/// <summary>Hands chunks to a shaper; what it leaves comes first again with the next.</summary>
internal sealed class JsonFeed(JsonShaper shaper) : IDisposable
{
    // Longer than any token that is worth its memory.
    private const int MaxHeld = 8 * 1024 * 1024;

    private byte[] _held = [];
    private int _count;

    /// <summary>Whether the shaper waits for the end of a token that is too long to be kept.</summary>
    public bool IsStuck => _count > MaxHeld;

    /// <summary>Hands over the next bytes.</summary>
    /// <exception cref="System.Text.Json.JsonException">They are not JSON.</exception>
    public void Add(ReadOnlySpan<byte> chunk, bool isLast)
    {
        if (_count == 0)
        {
            Hold(chunk[shaper.Feed(chunk, isLast)..]);
            return;
        }

        Hold(chunk);
        var consumed = shaper.Feed(_held.AsSpan(0, _count), isLast);
        _count -= consumed;
        _held.AsSpan(consumed, _count).CopyTo(_held);
    }

    public void Dispose()
    {
        if (_held.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_held);
        }
    }

    private void Hold(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _held.Length - _count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _held.Length, _count + bytes.Length));
            _held.AsSpan(0, _count).CopyTo(larger);
            Dispose();
            _held = larger;
        }

        bytes.CopyTo(_held.AsSpan(_count));
        _count += bytes.Length;
    }
}
