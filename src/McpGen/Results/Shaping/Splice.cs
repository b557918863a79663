using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace McpGen.Results.Shaping;

/// <summary>
/// Puts a text together from ranges of another and from bytes in between. Ranges that follow each other are copied at once, so that what does not
/// change costs one copy, however many tokens it has.
/// </summary>
internal ref struct Splice(ReadOnlySpan<byte> source, IBufferWriter<byte> target)
{
    // Far enough from any start to follow none.
    private const int None = -2;

    private int _start;
    private int _end = None;
    private bool _hasComma;

    /// <summary>The text that ranges are copied from.</summary>
    public readonly ReadOnlySpan<byte> Source { get; } = source;

    /// <summary>Puts a comma before what comes next.</summary>
    public void Comma() => _hasComma = true;

    /// <summary>
    /// Copies a range. The source has one byte between it and the range before when there is a comma between them, and none otherwise: where it has more,
    /// something stands between them that is not shown.
    /// </summary>
    public void Copy(int start, int end)
    {
        if (start - _end != (_hasComma ? 1 : 0))
        {
            Flush();
            PutComma();
            _start = start;
        }

        _hasComma = false;
        _end = end;
    }

    /// <summary>Copies the name of a member, and puts a colon behind it.</summary>
    public void CopyName(int start, int end)
    {
        Copy(start, end);
        if (Source[end] == ':')
        {
            _end++;
        }
        else
        {
            Flush();
            target.Write(":"u8);
        }
    }

    /// <summary>Copies a member: its name, a colon, and its value, behind a comma if asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void CopyMember(bool hasComma, int nameStart, int nameEnd, int start, int end)
    {
        // What a member among others that are shown looks like when there is no space between tokens.
        if (start == nameEnd + 1 && nameStart - _end == (hasComma ? 1 : 0))
        {
            _end = end;
        }
        else
        {
            _hasComma = hasComma;
            CopyName(nameStart, nameEnd);
            Copy(start, end);
        }
    }

    /// <summary>Puts bytes that the source does not have here.</summary>
    public void Write(scoped ReadOnlySpan<byte> bytes)
    {
        Flush();
        PutComma();
        target.Write(bytes);
    }

    /// <summary>Hands over what was copied until now.</summary>
    public void Flush()
    {
        if (_end != None)
        {
            target.Write(Source[_start.._end]);
            _end = None;
        }
    }

    private void PutComma()
    {
        if (_hasComma)
        {
            target.Write(","u8);
            _hasComma = false;
        }
    }
}
