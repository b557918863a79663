using System;
using System.Buffers;

namespace McpGen.Results.Events;

/// <summary>The data of server-sent events (HTML Living Standard §9.2.6).</summary>
internal sealed class EventSplitter : ItemSplitter
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private bool _isAfterReturn;
    private bool _hasData;
    private bool _isDone = true;

    public override int Read(ReadOnlySpan<byte> chunk, out bool hasItem)
    {
        if (_isDone)
        {
            Clear();
            _isDone = false;
        }

        var taken = 0;
        hasItem = false;
        while (taken < chunk.Length && !hasItem)
        {
            var rest = chunk[taken..];
            if (!_hasData && _line.WrittenCount == 0 && rest[0] is ((byte)'\r' or (byte)'\n'))
            {
                // Between events any number of line ends means nothing.
                var next = rest.IndexOfAnyExcept((byte)'\r', (byte)'\n');
                taken += next < 0 ? rest.Length : next;
                _isAfterReturn = false;
                continue;
            }

            if (_isAfterReturn && rest[0] == '\n')
            {
                // The second half of a line end whose first half was one already.
                taken++;
                _isAfterReturn = false;
                continue;
            }

            var end = rest.IndexOfAny((byte)'\r', (byte)'\n');
            _isAfterReturn = end >= 0 && rest[end] == '\r';
            Add(_line, end < 0 ? rest : rest[..end]);
            taken += end < 0 ? rest.Length : end + 1;
            hasItem = end >= 0 && TakeLine();
        }

        _isDone = hasItem;
        return taken;
    }

    /// <summary>By the standard an event without an empty line after it does not count; many servers leave out the last one.</summary>
    public override bool End()
    {
        if (_line.WrittenCount > 0)
        {
            TakeLine();
        }

        return _hasData;
    }

    /// <summary>Whether the line ends an event that has data.</summary>
    private bool TakeLine()
    {
        var line = _line.WrittenSpan;
        var isEnd = line.IsEmpty;
        if (line.StartsWith("data"u8) && (line.Length == 4 || line[4] == ':'))
        {
            var value = line.Length > 5 ? line[5..] : [];
            Add(_hasData ? "\n"u8 : []);
            Add(value.StartsWith(" "u8) ? value[1..] : value);
            _hasData = true;
        }

        _line.ResetWrittenCount();
        var hasItem = isEnd && _hasData;
        _hasData &= !isEnd;
        return hasItem;
    }
}
