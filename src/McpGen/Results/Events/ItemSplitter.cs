using System;
using System.Buffers;

namespace McpGen.Results.Events;

/// <summary>Takes the items out of a stream, chunk by chunk.</summary>
internal abstract class ItemSplitter
{
    /// <summary>What is kept of one item; the rest is dropped as it comes.</summary>
    protected const int MaxItem = 4 * 1024 * 1024;

    private readonly ArrayBufferWriter<byte> _item = new();

    /// <summary>The item, until reading goes on.</summary>
    public ReadOnlySpan<byte> Item => _item.WrittenSpan;

    /// <summary>Reads on, at most to the end of an item.</summary>
    /// <param name="chunk">Bytes of the stream.</param>
    /// <param name="hasItem">Whether <see cref="Item"/> is whole.</param>
    /// <returns>How many bytes were taken.</returns>
    public abstract int Read(ReadOnlySpan<byte> chunk, out bool hasItem);

    /// <summary>Whether <see cref="Item"/> is a last item that only the stream's end ended.</summary>
    public abstract bool End();

    /// <summary>Begins another item.</summary>
    protected void Clear() => _item.ResetWrittenCount();

    /// <summary>Adds to the item.</summary>
    protected void Add(ReadOnlySpan<byte> bytes) => Add(_item, bytes);

    /// <summary>Adds as much as is kept.</summary>
    protected static void Add(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> bytes) => buffer.Write(bytes[..Math.Min(bytes.Length, MaxItem - buffer.WrittenCount)]);
}
