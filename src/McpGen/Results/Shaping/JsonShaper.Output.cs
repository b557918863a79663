using System;

namespace McpGen.Results.Shaping;

/// <summary>What is written, as long as it fits.</summary>
internal partial class JsonShaper
{
    private bool _needsComma;

    // The limit, and what is left of it after what was written and what it takes to close what is open.
    private int _max;
    private int _room;

    /// <summary>Whether a value fits, with its name.</summary>
    private bool Fits(int length) => length <= Room();

    /// <summary>How long the next value may be.</summary>
    private int Room() => _room - (_needsComma ? 1 : 0) - (_hasName ? NameLength + 1 : 0);

    /// <summary>Writes what comes before a value that fits.</summary>
    private void Begin(int length, ref Splice splice)
    {
        if (_needsComma)
        {
            splice.Comma();
            length++;
        }

        if (_hasName)
        {
            length += NameLength + 1;
            if (_nameStart >= 0)
            {
                splice.CopyName(_nameStart, _nameEnd);
            }
            else
            {
                splice.Write(_name.Span);
                splice.Write(":"u8);
            }

            _hasName = false;
        }

        _room -= length;
        _needsComma = true;
    }

    /// <summary>Writes a value as it came.</summary>
    private void Copy(int start, int end, ref Splice splice)
    {
        if (Fits(end - start))
        {
            Begin(end - start, ref splice);
            splice.Copy(start, end);
        }
        else
        {
            Fill();
        }
    }

    /// <summary>Writes another value than what came.</summary>
    private void Write(ReadOnlySpan<byte> value, ref Splice splice)
    {
        if (Fits(value.Length))
        {
            Begin(value.Length, ref splice);
            splice.Write(value);
        }
        else
        {
            Fill();
        }
    }

    /// <summary>Writes a text that fits.</summary>
    private void WriteText(ReadOnlySpan<byte> content, ref Splice splice)
    {
        Begin(content.Length + 2, ref splice);
        splice.Write("\""u8);
        splice.Write(content);
        splice.Write("\""u8);
    }

    /// <summary>Writes as much of a text as there is room for, after which there is none.</summary>
    private void ShowPart(ReadOnlySpan<byte> content, ref Splice splice)
    {
        var shown = JsonText.LengthWithin(content, Math.Max(0, Room() - "\"…\""u8.Length));
        if (shown > 0)
        {
            var pathLength = _path.Length;
            EnterPath(splice.Source);
            AddCut(new(CutKind.Text, _path.ToString(), shown, content.Length));
            _path.Truncate(pathLength);

            Begin(shown + "\"…\""u8.Length, ref splice);
            splice.Write("\""u8);
            splice.Write(content[..shown]);
            splice.Write("…\""u8);
        }

        Fill();
    }
}
