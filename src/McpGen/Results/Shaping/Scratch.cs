using System;

namespace McpGen.Results.Shaping;

/// <summary>A few bytes that are kept from one use to the next.</summary>
internal struct Scratch
{
    // More is given back after an answer with very long texts.
    private const int MaxKept = 64 * 1024;

    private byte[]? _bytes;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Empties it and gives room for a number of bytes, of which <see cref="SetLength"/> tells how many there are then.</summary>
    public Span<byte> Room(int length)
    {
        if (_bytes is null || _bytes.Length < length)
        {
            _bytes = new byte[Math.Max(256, length)];
        }

        Length = 0;
        return _bytes;
    }

    public void SetLength(int length) => Length = length;

    public void Append(scoped ReadOnlySpan<byte> bytes)
    {
        if (_bytes is null || _bytes.Length - Length < bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(256, 2 * (Length + bytes.Length)));
        }

        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    public void Clear()
    {
        Length = 0;
        if (_bytes?.Length > MaxKept)
        {
            _bytes = null;
        }
    }
}
