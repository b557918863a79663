using System;

namespace McpGen.Http;

/// <summary>Text that grows at its end, in memory that is used again.</summary>
internal sealed class TextBuffer
{
    private const int UsualLength = 256;
    private const int KeptLength = 16 * 1024;

    private char[] _characters = new char[UsualLength];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _characters.AsSpan(0, Length);

    public void Append(char character)
    {
        Reserve(1);
        _characters[Length++] = character;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Forgets what stands behind a position.</summary>
    public void Cut(int length) => Length = length;

    /// <summary>Forgets everything; memory for a text of unusual length is given back.</summary>
    public void Clear()
    {
        Length = 0;
        if (_characters.Length > KeptLength)
        {
            _characters = new char[UsualLength];
        }
    }

    public override string ToString() => Text.ToString();

    private void Reserve(int length)
    {
        if (_characters.Length - Length < length)
        {
            Array.Resize(ref _characters, Math.Max(2 * _characters.Length, Length + length));
        }
    }
}
