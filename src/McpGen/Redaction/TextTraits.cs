using System;

namespace McpGen.Redaction;

/// <summary>What one look at each byte of a text tells: most texts hold nothing that any detector could be after.</summary>
internal readonly ref struct TextTraits
{
    private const byte Digit = 1;
    private const byte At = 2;
    private const byte Percent = 4;
    private const byte EqualsSign = 8;
    private const byte Dash = 16;
    private const byte Delimiter = 32;

    private static readonly byte[] Table = CreateTable();

    private readonly int _seen;
    private readonly int _length;

    public TextTraits(ReadOnlySpan<byte> text)
    {
        var table = Table;
        var (seen, digits, run, longest) = (0, 0, 0, 0);
        foreach (var b in text)
        {
            var traits = table[b];
            seen |= traits;
            digits += traits & Digit;
            run = (traits & Delimiter) != 0 ? 0 : run + 1;
            longest = run > longest ? run : longest;
        }

        _seen = seen;
        _length = text.Length;
        Digits = digits;
        LongestPiece = longest;
    }

    /// <summary>How many digits there are.</summary>
    public int Digits { get; }

    /// <summary>The most bytes in a row that are neither white space, quote or bracket nor delimiter of URLs.</summary>
    public int LongestPiece { get; }

    public bool MayHoldEmail => (_seen & (At | Percent)) != 0;

    public bool HoldsAt => (_seen & At) != 0;

    public bool HoldsEquals => (_seen & EqualsSign) != 0;

    /// <summary>Whether there may be the lines of dashes that frame a key.</summary>
    public bool HoldsLines => (_seen & Dash) != 0 && _length >= 27;

    /// <summary>Whether a byte ends a piece.</summary>
    public static bool IsDelimiter(byte b) => (Table[b] & Delimiter) != 0;

    private static byte[] CreateTable()
    {
        var table = new byte[256];
        for (var b = 0; b < 256; b++)
        {
            table[b] = (byte)b switch
            {
                (byte)'@' => At | Delimiter,
                (byte)'%' => Percent | Delimiter,
                (byte)'=' => EqualsSign | Delimiter,
                (byte)'-' => Dash,
                (byte)'.' or (byte)'_' or (byte)'+' or (byte)'~' => 0,
                _ when Bytes.IsDigit((byte)b) => Digit,
                _ when Bytes.IsLetter((byte)b) => 0,
                _ => Delimiter,
            };
        }

        return table;
    }
}
