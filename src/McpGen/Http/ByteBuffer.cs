using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace McpGen.Http;

/// <summary>Bytes that grow at their end, in memory that is used again.</summary>
internal sealed class ByteBuffer : IBufferWriter<byte>
{
    private const int UsualLength = 1024;
    private const int KeptLength = 64 * 1024;

    private byte[] _bytes = new byte[UsualLength];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    /// <summary>Appends text in UTF-8.</summary>
    public void Append(ReadOnlySpan<char> text) => Length += Encoding.UTF8.GetBytes(text, GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length)));

    /// <summary>Appends bytes in Base64.</summary>
    public void AppendBase64(ReadOnlySpan<byte> bytes)
    {
        Base64.EncodeToUtf8(bytes, GetSpan(Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out var written);
        Length += written;
    }

    /// <summary>Forgets everything; memory for content of unusual length is given back.</summary>
    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > KeptLength)
        {
            _bytes = new byte[UsualLength];
        }
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    private void Reserve(int length)
    {
        if (_bytes.Length - Length < Math.Max(1, length))
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + length));
        }
    }
}
