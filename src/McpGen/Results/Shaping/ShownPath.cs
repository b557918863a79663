using System;
using System.Text;

namespace McpGen.Results.Shaping;

/// <summary>Where in an answer the shaper is, kept as bytes, since hardly any answer asks for it as text.</summary>
internal struct ShownPath
{
    // Names come from the upstream and may have any length.
    private const int MaxName = 64;

    private byte[] _bytes;

    public int Length { get; private set; }

    /// <summary>Goes back to a former length.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Enters a member.</summary>
    /// <param name="name">The content of its name as shown.</param>
    public void Enter(scoped ReadOnlySpan<byte> name)
    {
        var room = Room();
        if (Length > 0)
        {
            room[Length++] = (byte)'.';
        }

        var isShort = name.Length <= MaxName;
        name = isShort ? name : name[..JsonText.LengthWithin(name, MaxName)];
        name.CopyTo(room[Length..]);
        Length += name.Length;
        if (!isShort)
        {
            "…"u8.CopyTo(room[Length..]);
            Length += 3;
        }
    }

    /// <summary>Enters the items of an array.</summary>
    public void EnterItems()
    {
        "[]"u8.CopyTo(Room()[Length..]);
        Length += 2;
    }

    /// <summary>The path as text.</summary>
    public override readonly string ToString() => ToString(Length);

    /// <summary>The path as text up to a length.</summary>
    public readonly string ToString(int length)
    {
        var content = _bytes.AsSpan(0, length);
        Span<byte> plain = new byte[length];
        return Encoding.UTF8.GetString(plain[..JsonText.Unescape(content, plain)]);
    }

    private Span<byte> Room()
    {
        if (_bytes is null || _bytes.Length - Length < MaxName + 4)
        {
            Array.Resize(ref _bytes, Math.Max(256, 2 * Length));
        }

        return _bytes;
    }
}
