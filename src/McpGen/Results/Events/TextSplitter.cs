using System;

namespace McpGen.Results.Events;

/// <summary>Texts between separators: the lines of NDJSON, or the records of RFC 7464.</summary>
internal sealed class TextSplitter(byte separator) : ItemSplitter
{
    private bool _isDone = true;

    public override int Read(ReadOnlySpan<byte> chunk, out bool hasItem)
    {
        if (_isDone)
        {
            Clear();
        }

        var end = chunk.IndexOf(separator);
        hasItem = end >= 0;
        _isDone = hasItem;
        Add(hasItem ? chunk[..end] : chunk);
        return hasItem ? end + 1 : chunk.Length;
    }

    public override bool End() => !_isDone;
}
